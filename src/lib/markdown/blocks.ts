/** Every line of a text as a quotation. */
export const quote = (text: string): string =>
	text
		.split('\n')
		.map((line) => `> ${line}`.trimEnd())
		.join('\n');

/**
 * A fence that its content cannot close.
 *
 * @example fenced('a: 1', 'yaml') // '```yaml\na: 1\n```'
 */
export function fenced(text: string, lang: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([ticks]) => ticks.length));
	const ticks = '`'.repeat(longest + 1);
	return `${ticks}${lang}\n${text.trimEnd()}\n${ticks}`;
}

/** A text as inline code. */
export function inlineCode(text: string): string {
	const ticks = text.includes('`') ? '``' : '`';
	const space = /^`|`$/.test(text) ? ' ' : '';
	return ticks + space + text + space + ticks;
}

/** Items as a list; further lines of an item are set under its text. */
export function list(items: readonly string[], ordered = false): string {
	return items
		.map((item, index) => {
			const mark = ordered ? `${index + 1}. ` : '- ';
			return mark + item.replaceAll('\n', `\n${' '.repeat(mark.length)}`).replace(/^ +$/gm, '');
		})
		.join('\n');
}

/** Rows as a table; the first names the columns. */
export function table(rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
	const [head = [], ...body] = rows;
	return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...body.map(line)].join('\n');
}

/** Blocks one below the other; those that are empty or missing are left out. */
export const blocks = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join('\n\n');
