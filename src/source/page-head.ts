import type { Locale } from '../config/locales.ts';
import { withBase } from '../config/site.ts';
import { feedPath } from './corrections-feed.ts';
import { hasCopy } from './markdown/index.ts';
import { translator } from './strings.ts';

interface HeadTag {
	tag: 'link';
	attrs: Record<string, string>;
}

/** Pages that name the feed of corrections: the home page, where readers look for one, and the list itself. */
const FEED_PAGES = ['', 'reference/corrections'];

/** What the head of a page says beyond Starlight's own: the web manifest, its copy in Markdown, the feed. */
export function pageLinks(locale: Locale, slug: string): HeadTag[] {
	const link = (attrs: Record<string, string>): HeadTag => ({ tag: 'link', attrs });
	return [
		link({ rel: 'manifest', href: withBase(`/${locale}/site.webmanifest`) }),
		...(hasCopy(slug) ? [link({ rel: 'alternate', type: 'text/markdown', href: 'index.md' })] : []),
		...(FEED_PAGES.includes(slug)
			? [
					link({
						rel: 'alternate',
						type: 'application/atom+xml',
						title: translator(locale)('nav.corrections'),
						href: withBase(feedPath(locale)),
					}),
				]
			: []),
	];
}
