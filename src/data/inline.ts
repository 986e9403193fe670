import type { Locale } from '../config/locales.ts';
import { withBase } from '../config/site.ts';
import { inlineHtml } from '../lib/inline-markdown.ts';
import { resolveLink } from '../lib/link.ts';
import { siteMap } from '../source/site-map.ts';

/**
 * Renders the inline Markdown of notes, corrections and glossary entries with the links of the site.
 *
 * @param own slug of the page that shows it
 * @throws when a link leads nowhere
 */
export function renderInline(text: string, locale: Locale, own: string): string {
	const site = siteMap();
	return inlineHtml(text, (url) => {
		const target = resolveLink(url, locale, own, site);
		switch (target.kind) {
			case 'broken':
				throw new Error(`${own}: link ${target.reason}`);
			case 'external':
				return { href: target.url, attributes: { rel: 'noopener' } };
			case 'term':
				return { href: withBase(target.path), attributes: { class: 'term' } };
			default:
				return { href: withBase(target.path) };
		}
	});
}
