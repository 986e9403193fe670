import type { Locale } from '../config/locales.ts';
import { docSources, readSource } from './docs.ts';

/** A section of a lesson that links a term. */
export interface Usage {
	slug: string;
	/** Heading id; empty for the paragraph before the first heading. */
	section: string;
}

const HEADING = /^#{2,4} (.+?)\s*\[#([a-z0-9-]+)\]\s*$/;
const LINK = /\]\(glossary:([a-z0-9-]+)\)/g;

/** Heading texts by slug and id, in one language. */
export type SectionTitles = ReadonlyMap<string, string>;

const cache = new Map<Locale, { usages: Map<string, Usage[]>; titles: Map<string, string> }>();

/** Where each term is linked from, gathered from the sources of one language before anything is rendered. */
export function usagesOf(locale: Locale): { usages: ReadonlyMap<string, readonly Usage[]>; titles: SectionTitles } {
	const known = cache.get(locale);
	if (known) return known;
	const usages = new Map<string, Usage[]>();
	const titles = new Map<string, string>();
	for (const { slug, file } of docSources().filter((source) => source.locale === locale)) {
		let section = '';
		for (const line of readSource(file).split('\n')) {
			const heading = HEADING.exec(line);
			if (heading) {
				section = heading[2]!;
				titles.set(`${slug}#${section}`, heading[1]!.replace(/[`*]/g, ''));
			}
			for (const [, id] of line.matchAll(LINK)) {
				const places = usages.get(id!) ?? [];
				if (!places.some((place) => place.slug === slug && place.section === section)) places.push({ slug, section });
				usages.set(id!, places);
			}
		}
	}
	const found = { usages, titles };
	cache.set(locale, found);
	return found;
}

/** Terms that a lesson links, in the order of first mention. */
export function termsOn(locale: Locale, slug: string): string[] {
	return [...usagesOf(locale).usages]
		.filter(([, places]) => places.some((place) => place.slug === slug))
		.map(([id]) => id);
}
