import type { Locale } from '../../config/locales.ts';
import { langOf } from '../locale.ts';
import type { Term } from './schema.ts';

/** Terms under one letter. */
export interface LetterGroup {
	/** `A` to `Z`, or `#` for names that start with neither. */
	letter: string;
	terms: Term[];
}

/**
 * One Han character that sorts first among those whose pinyin starts with the letter. `Intl.Collator('zh-CN')` sorts by
 * pinyin, so a character belongs to the last letter whose mark it does not precede. (No pinyin starts with i, u or v.)
 */
const PINYIN_MARKS: readonly (readonly [string, string])[] = [
	['A', '阿'],
	['B', '八'],
	['C', '嚓'],
	['D', '咑'],
	['E', '妸'],
	['F', '发'],
	['G', '旮'],
	['H', '哈'],
	['J', '丌'],
	['K', '咔'],
	['L', '垃'],
	['M', '妈'],
	['N', '拏'],
	['O', '噢'],
	['P', '妑'],
	['Q', '七'],
	['R', '呥'],
	['S', '仨'],
	['T', '他'],
	['W', '屲'],
	['X', '夕'],
	['Y', '丫'],
	['Z', '帀'],
];
const collator = new Intl.Collator('zh-CN');

/**
 * The letter a name is filed under: its own first letter, or the first letter of the pinyin of its first character.
 *
 * @example letterOf('容忍度') // 'R'
 */
export function letterOf(name: string): string {
	const first = [...name][0] ?? '';
	if (/[a-z]/i.test(first)) return first.toUpperCase();
	if (!/\p{Script=Han}/u.test(first)) return '#';
	return PINYIN_MARKS.findLast(([, mark]) => collator.compare(mark, first) <= 0)?.[0] ?? '#';
}

/** Terms in alphabetical order of their name in one language, under letters; Chinese by pinyin. */
export function groupByLetter(terms: readonly Term[], locale: Locale): LetterGroup[] {
	const order = new Intl.Collator(langOf(locale), { sensitivity: 'base' });
	const groups = new Map<string, Term[]>();
	for (const term of terms) {
		const letter = letterOf(term.name[locale]);
		groups.set(letter, [...(groups.get(letter) ?? []), term]);
	}
	return [...groups]
		.sort(([a], [b]) => a.localeCompare(b, 'en'))
		.map(([letter, inside]) => ({
			letter,
			terms: inside.sort((a, b) => order.compare(a.name[locale], b.name[locale])),
		}));
}
