import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { LOCALES, DEFAULT_LOCALE } from './locales.ts';
import { repository, withBase } from './site.ts';
import { TEXT_SIZE_SCRIPT } from '../lib/text-size.ts';

/** Icons for programs that do not take the SVG. */
const ICON_LINKS = [
	{ tag: 'link' as const, attrs: { rel: 'icon', href: withBase('/favicon.ico'), sizes: '32x32' } },
	{ tag: 'link' as const, attrs: { rel: 'apple-touch-icon', href: withBase('/apple-touch-icon.png') } },
];

const override = (name: string) => `./src/components/starlight/${name}.astro`;

/** Title of the site; the key is the BCP-47 tag, as Starlight wants it. */
export const SITE_TITLE = { 'zh-CN': 'Kubernetes 学习之路', en: 'The Road to Kubernetes' };

export const starlightConfig: StarlightUserConfig = {
	title: SITE_TITLE,
	locales: Object.fromEntries(Object.entries(LOCALES).map(([code, { lang, label }]) => [code, { lang, label }])),
	defaultLocale: DEFAULT_LOCALE,
	favicon: '/favicon.svg',
	head: [...ICON_LINKS, { tag: 'script', content: TEXT_SIZE_SCRIPT }],
	editLink: { baseUrl: `${repository}/edit/main/` },
	lastUpdated: true,
	credits: false,
	disable404Route: true,
	// The index is made by src/integrations/search-index.ts, the dialog by src/components/starlight/Search.astro.
	pagefind: false,
	tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
	// The sidebar is made per page in src/route-data.ts: the current chapter and links to the others.
	sidebar: [],
	routeMiddleware: './src/route-data.ts',
	customCss: [
		'./src/styles/tokens.css',
		'./src/styles/base.css',
		'./src/styles/navigation.css',
		'./src/styles/lesson.css',
		'./src/styles/code.css',
		'./src/styles/card.css',
		'./src/styles/records.css',
		'./src/styles/bilingual.css',
		'./src/styles/progress.css',
		'./src/styles/glossary.css',
		'./src/styles/search.css',
		'./src/styles/comfort.css',
	],
	components: {
		Header: override('Header'),
		ThemeProvider: override('ThemeProvider'),
		ThemeSelect: override('ThemeSelect'),
		Sidebar: override('Sidebar'),
		MobileMenuToggle: override('MobileMenuToggle'),
		TableOfContents: override('TableOfContents'),
		MobileTableOfContents: override('MobileTableOfContents'),
		LanguageSelect: override('LanguageSelect'),
		SiteTitle: override('SiteTitle'),
		PageTitle: override('PageTitle'),
		TwoColumnContent: override('TwoColumnContent'),
		Footer: override('Footer'),
		MobileMenuFooter: override('MobileMenuFooter'),
	},
};
