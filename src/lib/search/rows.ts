import type { Locale } from '../../config/locales.ts';
import { namesInBoth } from '../glossary/names-in-both.ts';
import { otherLocale } from '../locale.ts';
import { cells, lines, list, values } from './tables.ts';
import { PAGE_KINDS, type NamesFile, type PageRow, type SectionRow } from './types.ts';

/** Longer pages are cut: an excerpt needs a few words of a section, not the whole page. */
const LONG_PAGE = 240;
const SLICE = 120;

/** Where the slices of a page begin: at sections. None for a page that is short enough to be fetched whole. */
export function sliceStarts(words: number, sections: readonly SectionRow[]): number[] {
	if (words < LONG_PAGE) return [];
	const starts = [0];
	for (const [, , at] of sections) if (at - starts.at(-1)! >= SLICE) starts.push(at);
	return starts;
}

/** What the manifest need not say because the names say it: titles of terms, sections of entries, titles of messages. */
function known(names: NamesFile, locale: Locale) {
	const titles = new Map<string, [string, string]>();
	for (const [slug, , [zh = ''], [en = '']] of names.terms) {
		const name = { 'zh-cn': zh, en };
		titles.set(slug, [namesInBoth(name, locale), namesInBoth(name, otherLocale(locale))]);
	}
	const ids = new Map<string, string[]>(names.fields.map(([slug, , fields]) => [slug, fields]));
	for (const [slug, id] of names.failures) ids.set(slug, [...(ids.get(slug) ?? []), id]);
	return { titles, ids, messages: new Map(names.failures.map(([, id, , [symptom = '']]) => [id, symptom])) };
}

/** The pages of a language as they are fetched: column by column; sections are those of all pages in a row. */
export type StoredPages = [
	slugs: string,
	kinds: string,
	titles: string,
	twins: string,
	phrases: string,
	counts: string,
	steps: string,
	ids: string,
	headings: string,
];

/**
 * Leaves out of rows what {@link unpackRows} puts back. Positions are counted from the section before, and a section
 * that the names expect at its place is no more than its position.
 */
export function packRows(rows: readonly PageRow[], names: NamesFile, locale: Locale): StoredPages {
	const { titles, ids, messages } = known(names, locale);
	const named = rows.map(([, slug, , , title, twin]) => {
		const [ownTitle, otherTitle] = titles.get(slug) ?? [];
		return title === ownTitle && (twin === otherTitle || !twin);
	});
	const sections = rows.flatMap(([, slug, , , , , all]) =>
		all.map(([id, text, at], index) => {
			const plain = text === (messages.get(id) ?? id);
			return {
				step: at - (all[index - 1]?.[2] ?? 0),
				id: plain && ids.get(slug)?.[index] === id ? '' : id,
				text: plain ? '' : text,
			};
		}),
	);
	return [
		lines(rows.map(([, slug]) => slug)),
		rows.map(([, , kind]) => PAGE_KINDS.indexOf(kind)).join(''),
		lines(rows.map(([, , , , title], index) => (named[index] ? '' : title))),
		lines(rows.map(([, , , , , twin], index) => (named[index] ? '' : twin))),
		lines(rows.map(([, , , , , , , , phrases]) => list(phrases))),
		lines(rows.map(([, , , , , , all]) => all.length)),
		lines(sections.map(({ step }) => step)),
		lines(sections.map(({ id }) => id)),
		lines(sections.map(({ text }) => text)),
	];
}

/**
 * Rows with everything they were made of.
 *
 * @param fragments id and number of words of each page, in the order of the rows, as the engine's own list has them
 */
export function unpackRows(
	stored: StoredPages,
	fragments: readonly (readonly [id: string, words: number])[],
	names: NamesFile,
	locale: Locale,
): PageRow[] {
	const { titles, ids, messages } = known(names, locale);
	const [slugs, , ownTitles, twins, phrases, counts, steps, sectionIds, headings] = stored.map(cells);
	let next = 0;
	return slugs!.map((slug, index): PageRow => {
		const [fragment, words] = fragments[index]!;
		const [ownTitle = '', otherTitle = ''] = ownTitles![index] ? [] : (titles.get(slug) ?? []);
		let at = 0;
		const sections = Array.from({ length: Number(counts![index]) }, (_, place): SectionRow => {
			const id = sectionIds![next] || ids.get(slug)![place]!;
			at += Number(steps![next]);
			return [id, headings![next++] || (messages.get(id) ?? id), at];
		});
		return [
			fragment,
			slug,
			PAGE_KINDS[Number(stored[1][index])]!,
			words,
			ownTitles![index] || ownTitle,
			twins![index] || otherTitle,
			sections,
			sliceStarts(words, sections),
			values(phrases![index]!),
		];
	});
}
