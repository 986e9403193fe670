/**
 * A piece of a text as a text of its own. Engines let a piece refer to the whole it was cut from, so that whoever keeps one
 * name of each page keeps all the pages in memory.
 */
export const ownText = (piece: string): string => ` ${piece}`.slice(1);

/** Gives each piece back as a text of its own, the same for equal pieces. */
export function textPool(): (piece: string) => string {
	const known = new Map<string, string>();
	return (piece) => {
		const kept = known.get(piece);
		if (kept !== undefined) return kept;
		const own = ownText(piece);
		known.set(own, own);
		return own;
	};
}
