/** JSON with one line for each entry of the second level: compact, and a diff shows the definition that changed. */
export function serialize(data: object): string {
	const sections = Object.entries(data).map(([key, value]) => {
		if (typeof value !== 'object' || value === null) return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
		const lines = Object.entries(value as object).map(
			([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`,
		);
		return `${JSON.stringify(key)}:{\n${lines.join(',\n')}}`;
	});
	return `{\n${sections.join(',\n')}}\n`;
}
