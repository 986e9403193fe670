import type { Term } from './schema.ts';

/** One term as data, for other tools: everything that identifies it, in both languages. */
export interface SheetRow {
	id: string;
	zh: string;
	en: string;
	zhVariants: string[];
	enVariants: string[];
	kubectl: string;
	category: string;
	state: string;
	zhDefinition: string;
	enDefinition: string;
}

/** The whole glossary as rows, sorted by English name. */
export function sheetRows(terms: readonly Term[]): SheetRow[] {
	return [...terms]
		.sort((a, b) => a.name.en.localeCompare(b.name.en, 'en'))
		.map((term) => ({
			id: term.id,
			zh: term.name['zh-cn'],
			en: term.name.en,
			zhVariants: term.variants['zh-cn'],
			enVariants: term.variants.en,
			kubectl: term.kubectl ? [term.kubectl.resource, ...term.kubectl.shortNames].join(' ') : '',
			category: term.category,
			state: term.status.state,
			zhDefinition: term.definition['zh-cn'],
			enDefinition: term.definition.en,
		}));
}

/**
 * Rows as CSV (RFC 4180) with a byte-order mark, so that spreadsheets read the Chinese as UTF-8.
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function toCsv(rows: readonly SheetRow[]): string {
	const columns = Object.keys(rows[0] ?? {}) as (keyof SheetRow)[];
	const cell = (value: string | string[]): string => {
		const text = Array.isArray(value) ? value.join('; ') : value;
		const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
		return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return `\uFEFF${[columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\r\n')}\r\n`;
}
