import type { Locale } from '../config/locales.ts';
import { pagePath } from './locale.ts';
import { didYouMean } from './suggest.ts';

/** What exists on the site, as far as links need to know. Slugs have no locale: both languages have the same pages. */
export interface SiteMap {
	/** Slug to the ids that can follow `#`; `undefined` when the page takes any fragment. */
	pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
	/** Glossary ids. */
	terms: ReadonlySet<string>;
}

export type LinkTarget =
	| { kind: 'page'; path: string; slug: string }
	| { kind: 'term'; path: string; term: string }
	| { kind: 'file'; path: string }
	| { kind: 'external'; url: string }
	| { kind: 'broken'; reason: string };

const FILE = /^\/(?:manifests|charts)\/.+\.\w+$|^\/[\w.-]+\.(?:json|csv|txt|xml)$/;

/**
 * Resolves an address as authors write it: `/pods/probes/#readiness`, `#readiness`, `glossary:probe`, `https://…`.
 *
 * @param own slug of the page that holds the link
 * @returns a path below the base for what is on the site; `broken` with the reason otherwise
 */
export function resolveLink(href: string, locale: Locale, own: string, site: SiteMap): LinkTarget {
	if (/^(?:https?:|mailto:)/.test(href)) return { kind: 'external', url: href };
	if (href.startsWith('glossary:')) return resolveTerm(href.slice('glossary:'.length), locale, site);
	if (FILE.test(href)) return { kind: 'file', path: href };
	if (!/^[/#]/.test(href)) {
		return broken(
			href,
			'write links to pages as /chapter/page/#heading, to terms as glossary:id, to other sites with https://.',
		);
	}
	return resolvePage(href, locale, own, site);
}

function resolveTerm(term: string, locale: Locale, site: SiteMap): LinkTarget {
	if (site.terms.has(term)) return { kind: 'term', term, path: pagePath(locale, `glossary/${term}`) };
	return broken(`glossary:${term}`, `there is no such term.${didYouMean(term, site.terms)}`);
}

function resolvePage(href: string, locale: Locale, own: string, site: SiteMap): LinkTarget {
	const [path = '', fragment = ''] = href.split('#');
	const slug = path ? path.replace(/^\/|\/$/g, '') : own;
	if (path && !path.endsWith('/')) return broken(href, `paths of pages end with a slash: "${path}/".`);
	if (/^(?:zh-cn|en)(?:\/|$)/.test(slug))
		return broken(href, 'leave the language out: links are written once for both.');
	if (!site.pages.has(slug)) return broken(href, `there is no page "${slug}".${didYouMean(slug, site.pages.keys())}`);
	const anchors = site.pages.get(slug);
	if (fragment && anchors && !anchors.has(fragment)) {
		return broken(href, `"${slug}" has no heading "#${fragment}".${didYouMean(fragment, anchors)}`);
	}
	return { kind: 'page', slug, path: pagePath(locale, slug, fragment || undefined) };
}

const broken = (href: string, why: string): LinkTarget => ({ kind: 'broken', reason: `"${href}": ${why}` });
