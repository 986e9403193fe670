/**
 * The form in which tables are fetched: column by column, each one text. What is alike stands together, so it packs better
 * than rows do, and nothing is quoted.
 */
import type { NameRow, NamesFile, WordsFile } from './types.ts';

export const lines = (cells: readonly (string | number)[]): string => cells.join('\n');
export const cells = (column: string): string[] => column.split('\n');
/** Several values in one cell. */
export const list = (values: readonly string[]): string => values.join('\t');
export const values = (cell: string): string[] => (cell ? cell.split('\t') : []);

/** Columns of the terms: id, names in both languages, lesson. */
type Terms = [ids: string, zh: string, en: string, lessons: string];

/** The names as they are fetched. */
export interface StoredNames {
	terms: Terms;
	fields: [definitions: string, names: string, uses: string];
	failures: [ids: string, names: string];
}

const TERM = 'glossary/';
const FIELDS = 'reference/fields/';
const FAILURES = 'troubleshooting';

export function packNames({ terms, fields, failures }: NamesFile): StoredNames {
	return {
		terms: [
			lines(terms.map(([slug]) => slug.slice(TERM.length))),
			lines(terms.map(([, , zh]) => list(zh))),
			lines(terms.map(([, , , en]) => list(en))),
			lines(terms.map(([, , , , lesson = '']) => lesson)),
		],
		fields: [
			lines(fields.map(([slug, definition]) => list([slug.slice(FIELDS.length), definition]))),
			lines(fields.map(([, , names]) => list(names))),
			lines(fields.map(([, , , uses]) => uses.join(' '))),
		],
		failures: [lines(failures.map(([, id]) => id)), lines(failures.map(([, , , names]) => list(names)))],
	};
}

export function unpackNames({ terms, fields, failures }: StoredNames): NamesFile {
	const [ids, zh, en, lessons] = terms.map(cells) as [string[], string[], string[], string[]];
	const [definitions, fieldNames, uses] = fields.map(cells) as [string[], string[], string[]];
	const [failureIds, messages] = failures.map(cells) as [string[], string[]];
	return {
		terms: ids.map((id, row): NameRow => {
			const names: [slug: string, section: string, zh: string[], en: string[]] = [
				TERM + id,
				'',
				values(zh[row]!),
				values(en[row]!),
			];
			return lessons[row] ? [...names, lessons[row]] : names;
		}),
		fields: definitions.map((cell, row) => {
			const [id = '', definition = ''] = values(cell);
			return [FIELDS + id, definition, values(fieldNames[row]!), uses[row]!.split(' ').map(Number)];
		}),
		failures: failureIds.map((id, row): NameRow => [FAILURES, id, [], values(messages[row]!)]),
	};
}

/**
 * The words as they are fetched, in the order of the alphabet: of each only what the word before it does not begin with.
 * A sign for each of the own words says in which stretch of their list it stands.
 */
export type StoredWords = [own: string, stretches: string, other: string];

const FIRST_SIGN = '0'.charCodeAt(0);

/** Both lists hold words of the letters a to z only. Only the order of the own words is kept. */
export function packWords({ own, other }: WordsFile): StoredWords {
	let stretch = 0;
	const placed = own.map((word, index) => {
		if (index && word < own[index - 1]!) stretch++;
		return { word, sign: String.fromCharCode(FIRST_SIGN + stretch) };
	});
	placed.sort((a, b) => (a.word < b.word ? -1 : 1));
	return [
		shortened(placed.map(({ word }) => word)),
		placed.map(({ sign }) => sign).join(''),
		shortened([...other].sort()),
	];
}

export function unpackWords([own, signs, other]: StoredWords): WordsFile {
	const stretches: string[][] = [];
	whole(own).forEach((word, index) => (stretches[signs.charCodeAt(index) - FIRST_SIGN] ??= []).push(word));
	return { own: stretches.flat(), other: whole(other) };
}

/** One sign says how many letters are the same: a digit, or a capital letter from ten on. */
function shortened(words: readonly string[]): string {
	let before = '';
	return words
		.map((word) => {
			let same = 0;
			while (same < word.length && word[same] === before[same]) same++;
			before = word;
			return same.toString(36).toUpperCase() + word.slice(same);
		})
		.join('');
}

function whole(text: string): string[] {
	let before = '';
	return [...text.matchAll(/([0-9A-Z])([a-z]*)/g)].map(
		([, same = '0', rest = '']) => (before = before.slice(0, Number.parseInt(same, 36)) + rest),
	);
}
