import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Locale } from './config/locales.ts';
import { REFERENCE_PAGES } from './config/pages.ts';
import { absolute, withBase } from './config/site.ts';
import { chaptersOf } from './data/lessons.ts';
import { pageHere } from './data/page-here.ts';
import { pagePath } from './lib/locale.ts';
import { previewPath, previewSlug } from './lib/preview/address.ts';
import { PREVIEW } from './lib/preview/picture.ts';
import { planSidebar, type SidebarItem } from './lib/page/sidebar.ts';
import { pageLinks } from './source/page-head.ts';
import { allPreviews } from './source/previews.ts';
import { remember } from './source/remember.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

const previews = remember(() => {
	const all = allPreviews();
	return {
		byPage: new Map(all.map((preview) => [`${preview.locale}/${preview.slug}`, preview])),
		slugs: new Set(all.map(({ slug }) => slug)),
	};
});

/** What a link to the page shows elsewhere. */
function previewTags(locale: Locale, slug: string): StarlightRouteData['head'] {
	const { byPage, slugs } = previews();
	const preview = byPage.get(`${locale}/${previewSlug(slug, slugs)}`);
	if (!preview) return [];
	const tag = (property: string, content: string) => ({ tag: 'meta' as const, attrs: { property, content } });
	return [
		tag('og:image', absolute(previewPath(locale, preview.slug))),
		tag('og:image:type', 'image/png'),
		tag('og:image:width', String(PREVIEW.width)),
		tag('og:image:height', String(PREVIEW.height)),
		tag(
			'og:image:alt',
			[preview.title, preview.above, preview.site]
				.filter((part, at, all) => part && all.indexOf(part) === at)
				.join(' · '),
		),
	];
}

/** Gives every page its own small sidebar, its neighbours on the path and its preview. */
export const onRequest = defineRouteMiddleware(async (context) => {
	const route = context.locals.starlightRoute;
	const { locale, slug } = pageHere(context.url);
	const link = ({ label, slug: target, current }: SidebarItem): SidebarLink => ({
		type: 'link',
		label,
		href: withBase(pagePath(locale, target)),
		isCurrent: current,
		badge: undefined,
		attrs: {},
	});
	const group = (label: string, entries: SidebarLink[]): SidebarEntry => ({
		type: 'group',
		label,
		entries,
		collapsed: false,
		badge: undefined,
	});
	const plan = planSidebar(await chaptersOf(locale), slug);
	const reference = REFERENCE_PAGES.map(([target, key]) =>
		link({ label: context.locals.t(key), slug: target, current: target === slug }),
	);
	route.sidebar = [
		...(plan.chapter ? [group(plan.chapter.title, plan.chapter.items.map(link))] : []),
		group(context.locals.t(plan.chapter ? 'nav.otherChapters' : 'nav.chapters'), plan.chapters.map(link)),
		group(context.locals.t('nav.reference'), reference),
	];
	route.head.push(...previewTags(locale, slug), ...pageLinks(locale, slug));
	// Starlight sends readers of neither language to the default one; our front door asks them.
	const anyone = route.head.find(({ attrs }) => attrs?.['hreflang'] === 'x-default');
	if (slug === '' && anyone) anyone.attrs!['href'] = absolute('/');
	route.pagination = { prev: plan.previous && link(plan.previous), next: plan.next && link(plan.next) };
});
