import type { Locale } from '../../config/locales.ts';
import { namesInBoth } from '../glossary/names-in-both.ts';
import { otherLocale } from '../locale.ts';
import type { NamesFile, PageRow, SectionRow, StoredRow, StoredSection } from './types.ts';

/** Longer pages are cut: an excerpt needs a few words of a section, not the whole page. */
const LONG_PAGE = 450;
const SLICE = 220;

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

/**
 * Leaves out of rows what {@link unpackRows} puts back. Positions are counted from the section before, and a section
 * that the names expect at its place is no more than its position.
 */
export function packRows(rows: readonly PageRow[], names: NamesFile, locale: Locale): StoredRow[] {
	const { titles, ids, messages } = known(names, locale);
	return rows.map(([, slug, kind, , title, twin, sections, , phrases]): StoredRow => {
		const [ownTitle, otherTitle] = titles.get(slug) ?? [];
		const same = title === ownTitle && (twin === otherTitle || !twin);
		let before = 0;
		const stored = sections.map(([id, text, at], index): StoredSection => {
			const step = at - before;
			before = at;
			const plain = text === (messages.get(id) ?? id);
			if (plain && ids.get(slug)?.[index] === id) return step;
			return plain ? [step, id] : [step, id, text];
		});
		if (phrases.length) return [slug, kind, stored, title, twin, phrases];
		return same ? [slug, kind, stored] : twin ? [slug, kind, stored, title, twin] : [slug, kind, stored, title];
	});
}

/**
 * Rows with everything they were made of.
 *
 * @param fragments id and number of words of each page, in the order of the rows, as the engine's own list has them
 */
export function unpackRows(
	rows: readonly StoredRow[],
	fragments: readonly (readonly [id: string, words: number])[],
	names: NamesFile,
	locale: Locale,
): PageRow[] {
	const { titles, ids, messages } = known(names, locale);
	return rows.map(([slug, kind, stored, title, twin = '', phrases = []], index): PageRow => {
		const [fragment, words] = fragments[index]!;
		const [ownTitle = '', otherTitle = ''] = titles.get(slug) ?? [];
		let at = 0;
		const sections = stored.map((section, place): SectionRow => {
			const [step, id, text] = typeof section === 'number' ? [section, ids.get(slug)![place]!] : section;
			at += step;
			return [id, text ?? messages.get(id) ?? id, at];
		});
		return [
			fragment,
			slug,
			kind,
			words,
			title ?? ownTitle,
			title === undefined ? otherTitle : twin,
			sections,
			sliceStarts(words, sections),
			phrases,
		];
	});
}
