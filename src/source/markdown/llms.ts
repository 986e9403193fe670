import { LOCALES, localeCodes, type Locale } from '../../config/locales.ts';
import { CHAPTERS, REFERENCE_PAGES } from '../../config/pages.ts';
import { absolute } from '../../config/site.ts';
import { blocks, list } from '../../lib/markdown/blocks.ts';
import { translator } from '../strings.ts';
import { descriptionOf, titleOf } from '../titles.ts';
import { copyPath } from './index.ts';

/** The site for programs that read, after llmstxt.org: what it is, and where each page lies as Markdown. */
export function llmsText(): string {
	const [zh, en] = [translator('zh-cn'), translator('en')];
	const facts = [
		'Every page is there in Chinese (zh-cn) and English (en), under the same path and with the same structure.',
		`Data: ${['glossary.json', 'glossary.csv', 'corrections.json'].map((name) => `[${name}](${absolute(`/${name}`)})`).join(', ')}`,
	];
	return `${blocks(
		`# ${en('home.title')} · ${zh('home.title')}`,
		`> ${en('home.description')}`,
		`> ${zh('home.description')}`,
		list(facts),
		...localeCodes.toReversed().flatMap(sections),
	)}\n`;
}

function sections(locale: Locale): string[] {
	const t = translator(locale);
	const link = (slug: string, title: string) => `[${title}](${absolute(copyPath(locale, slug))})`;
	const { label } = LOCALES[locale];
	return [
		...CHAPTERS.flatMap(({ id, title, pages }) => [
			`## ${label}: ${title[locale]}`,
			list(
				pages.map((page) => {
					const slug = `${id}/${page}`;
					return `${link(slug, titleOf(locale, slug))}: ${descriptionOf(locale, slug)}`;
				}),
			),
		]),
		`## ${label}: ${t('nav.reference')}`,
		list(REFERENCE_PAGES.map(([slug, key]) => link(slug, t(key)))),
	];
}
