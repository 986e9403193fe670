import { CHAPTERS } from '../config/pages.ts';
import { LOCALES, type Locale } from '../config/locales.ts';
import { repository, withBase } from '../config/site.ts';
import { otherLocale, pagePath } from '../lib/locale.ts';
import type { SearchText } from '../lib/search/panel-text.ts';
import { PAGE_KINDS } from '../lib/search/types.ts';
import { writtenSlugs } from '../source/docs.ts';
import { translate, type StringKey } from './strings.ts';

/** What the search says. Fetched with its code: no page carries it. */
export function searchText(locale: Locale): SearchText {
	const t = (key: StringKey) => translate(locale, key);
	const link = (label: string, slug: string, language = locale) => ({
		label,
		href: withBase(pagePath(language, slug)),
	});
	const written = writtenSlugs();
	const chapters = CHAPTERS.flatMap(({ id, title, pages }) => {
		const slug = pages.map((page) => `${id}/${page}`).find((name) => written.includes(name));
		return slug ? [link(title[locale], slug)] : [];
	});
	const other = otherLocale(locale);
	return {
		count: t('search.count'),
		one: t('search.one'),
		none: t('search.none'),
		corrected: t('search.corrected'),
		original: t('search.original'),
		only: t(locale === 'en' ? 'search.onlyChinese' : 'search.onlyEnglish'),
		near: t('search.near'),
		clearMarks: t('search.clearMarks'),
		kinds: Object.fromEntries(
			PAGE_KINDS.map((kind) => [kind, t(`search.kind.${kind}`)] as const),
		) as SearchText['kinds'],
		start: {
			recent: t('search.recent'),
			clear: t('search.clear'),
			try: t('search.try'),
			examples: t('search.examples').split(' | '),
		},
		help: {
			text: t('search.noneHelp'),
			chapters: t('search.chapters'),
			chapterLinks: chapters,
			links: [link(t('nav.glossary'), 'glossary'), link(t('nav.troubleshooting'), 'troubleshooting')],
			other: { ...link(t('search.inOther'), 'search', other), lang: LOCALES[other].lang },
			report: { label: t('search.report'), href: `${repository}/issues/new` },
		},
	};
}
