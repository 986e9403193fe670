import type { Locale } from '../config/locales.ts';
import { docSources, readSource } from './docs.ts';
import { remember } from './remember.ts';

/** A section of a lesson that links a term. */
export interface Usage {
	slug: string;
	/** Heading id; empty for the paragraph before the first heading. */
	section: string;
}

const HEADING = /^#{2,4} (.+?)\s*\[#([a-z0-9-]+)\]\s*$/;
const LINK = /\]\(glossary:([a-z0-9-]+)\)/g;

/** Which lessons of one language link which terms. */
interface Usages {
	/** Where each term is linked from, each section once. */
	usages: ReadonlyMap<string, readonly Usage[]>;
	/** Heading texts of each lesson by their ids, in order. */
	titles: ReadonlyMap<string, ReadonlyMap<string, string>>;
	/** Ids of the terms that each lesson links, those that an earlier lesson links first. */
	terms: ReadonlyMap<string, readonly string[]>;
}

/** What the sources of one language link, gathered before anything is rendered. */
export const usagesOf = (locale: Locale): Usages => USAGES[locale]();

const USAGES = { 'zh-cn': remember(() => readUsages('zh-cn')), en: remember(() => readUsages('en')) };

function readUsages(locale: Locale): Usages {
	const usages = new Map<string, Usage[]>();
	const titles = new Map<string, Map<string, string>>();
	for (const { slug, file } of docSources().filter((source) => source.locale === locale)) {
		const headings = new Map<string, string>();
		const seen = new Set<string>();
		let section = '';
		for (const line of readSource(file).split('\n')) {
			const heading = HEADING.exec(line);
			if (heading) {
				section = heading[2]!;
				headings.set(section, heading[1]!.replace(/[`*]/g, ''));
			}
			for (const [, id = ''] of line.matchAll(LINK)) {
				const places = usages.get(id) ?? [];
				usages.set(id, places);
				if (!seen.has(`${id}#${section}`)) places.push({ slug, section });
				seen.add(`${id}#${section}`);
			}
		}
		titles.set(slug, headings);
	}
	const terms = new Map<string, string[]>([...titles.keys()].map((slug) => [slug, []]));
	for (const [id, places] of usages) for (const slug of slugsOf(places)) terms.get(slug)!.push(id);
	return { usages, titles, terms };
}

/** The lessons among some sections. */
export const slugsOf = (places: readonly Usage[]): Set<string> => new Set(places.map(({ slug }) => slug));

/** Terms that a lesson links. */
export const termsOn = (locale: Locale, slug: string): readonly string[] => usagesOf(locale).terms.get(slug) ?? [];
