import type { Locale } from '../../config/locales.ts';
import type { NamesFile, PageRow } from './types.ts';

/** What the manifest need not say because the names say it: titles of terms, and titles of sections that are messages. */
function known(
	names: NamesFile,
	locale: Locale,
): { titles: Map<string, [string, string]>; sections: Map<string, string> } {
	const titles = new Map<string, [string, string]>();
	for (const [slug, , [zh = ''], [en = '']] of names.terms) {
		const inChinese = zh === en ? zh : `${zh}（${en}）`;
		const inEnglish = zh === en ? en : `${en} (${zh})`;
		titles.set(slug, locale === 'en' ? [inEnglish, inChinese] : [inChinese, inEnglish]);
	}
	return { titles, sections: new Map(names.failures.map(([, id, , [symptom = '']]) => [id, symptom])) };
}

/** Leaves out of rows what {@link completeRows} puts back. */
export function slimRows(rows: readonly PageRow[], names: NamesFile, locale: Locale): PageRow[] {
	const { titles, sections } = known(names, locale);
	return rows.map((row): PageRow => {
		const [fragment, slug, kind, words, title, twin, own, ...rest] = row;
		const [ownTitle, otherTitle] = titles.get(slug) ?? [];
		const same = title === ownTitle && (twin === otherTitle || !twin);
		const short = own.map(([id, text, at]): PageRow[6][number] => [
			id,
			text === (sections.get(id) ?? id) ? '' : text,
			at,
		]);
		return [fragment, slug, kind, words, same ? '' : title, same ? '' : twin, short, ...rest];
	});
}

/** Rows with everything they were made of. */
export function completeRows(rows: readonly PageRow[], names: NamesFile, locale: Locale): PageRow[] {
	const { titles, sections } = known(names, locale);
	return rows.map((row): PageRow => {
		const [fragment, slug, kind, words, title, twin, own, ...rest] = row;
		const [ownTitle = '', otherTitle = ''] = titles.get(slug) ?? [];
		const full = own.map(([id, text, at]): PageRow[6][number] => [id, text || (sections.get(id) ?? id), at]);
		return [fragment, slug, kind, words, title || ownTitle, title ? twin : otherTitle, full, ...rest];
	});
}
