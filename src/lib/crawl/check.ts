import type { Issue } from '../issue.ts';
import { didYouMean } from '../suggest.ts';
import type { Address, BuiltDocument } from './document.ts';

/** A built site: where it will live, every file, and what its pages say. */
export interface BuiltSite {
	/** `https://team.github.io`, without a slash. */
	origin: string;
	/** `/` or `/name/`. */
	base: string;
	/** Paths below the base: `en/pods/probes/index.html`. */
	files: ReadonlySet<string>;
	/** The pages among them. */
	pages: ReadonlyMap<string, BuiltDocument>;
}

/** Where an address leads. */
export type Place =
	| { kind: 'file'; file: string; fragment: string }
	| { kind: 'external'; url: string }
	| { kind: 'other' }
	| { kind: 'broken'; why: string };

/** Path of a page below the base, as browsers ask for it: `en/pods/probes/`. */
export const pageAddress = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Resolves an address as a browser does that is on a page of the site, and as the server does that holds its files.
 *
 * @param file the page that holds the address
 */
export function placeOf(value: string, file: string, { origin, base, files }: BuiltSite): Place {
	const own = origin + base + pageAddress(file);
	if (!URL.canParse(value, own)) return { kind: 'broken', why: 'is no address.' };
	const url = new URL(value, own);
	if (!/^https?:$/.test(url.protocol)) return { kind: 'other' };
	if (url.origin !== origin) return { kind: 'external', url: url.href };
	const path = decodeURIComponent(url.pathname);
	if (!path.startsWith(base)) return { kind: 'broken', why: `leaves the site, which is below ${base}.` };
	const below = path.slice(base.length);
	const target = below === '' || below.endsWith('/') ? `${below}index.html` : below;
	if (files.has(target)) return { kind: 'file', file: target, fragment: decodeURIComponent(url.hash.slice(1)) };
	if (files.has(`${target}/index.html`)) return { kind: 'broken', why: 'lacks the slash at its end.' };
	return { kind: 'broken', why: `there is no file ${target}.` };
}

/**
 * Every address of every page leads to a file of the site, every fragment to an id there that one element has, and nothing
 * leads into the other language unless it says so.
 */
export function checkLinks(site: BuiltSite): Issue[] {
	const issues: Issue[] = [];
	for (const [file, page] of site.pages) {
		const found = new Set([...page.repeatedIds].map((id) => `more than one element has the id "${id}".`));
		for (const address of page.addresses) {
			const why = whatIsWrong(address, file, page, site);
			if (why) found.add(`"${address.value}" (<${address.element}>): ${why}`);
		}
		for (const message of found) issues.push({ file, rule: 'built-link', message });
	}
	return issues;
}

function whatIsWrong(address: Address, file: string, page: BuiltDocument, site: BuiltSite): string | undefined {
	const place = placeOf(address.value, file, site);
	if (place.kind === 'broken') return place.why;
	if (place.kind !== 'file') return undefined;
	const target = site.pages.get(place.file);
	if (!target) return undefined;
	if (place.fragment && !target.ids.has(place.fragment))
		return `${place.file} has no id "${place.fragment}".${didYouMean(place.fragment, target.ids)}`;
	return changesLanguage(address, page, target)
		? `leads from ${page.lang} to ${target.lang} without saying so.`
		: undefined;
}

/** Links into the other language name it (`hreflang`), or are the marks between two halves of a block. */
function changesLanguage({ element, attributes }: Address, page: BuiltDocument, target: BuiltDocument): boolean {
	if (element !== 'a' || !page.lang || page.lang === target.lang) return false;
	return !attributes.has('hreflang') && !attributes.has('lang') && attributes.get('class') !== 'mark';
}

/**
 * Every address outside the site with the pages that hold it, both sorted.
 *
 * @param own address of the repository: its forms for editing and reporting stand on every page and are left out
 */
export function externalLinks(site: BuiltSite, own: string): Map<string, string[]> {
	const found = new Map<string, Set<string>>();
	for (const [file, { addresses }] of site.pages) {
		for (const { element, value } of addresses) {
			const place = element === 'a' ? placeOf(value, file, site) : undefined;
			if (place?.kind !== 'external' || place.url.startsWith(`${own}/`)) continue;
			const url = place.url.replace(/#.*/, '');
			found.set(url, (found.get(url) ?? new Set()).add(pageAddress(file)));
		}
	}
	return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, pages]) => [url, [...pages].sort()]));
}
