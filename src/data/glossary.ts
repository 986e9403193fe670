import { localeCodes, type Locale } from '../config/locales.ts';
import type { Term } from '../lib/glossary/schema.ts';
import { didYouMean } from '../lib/suggest.ts';
import { readTerms } from '../source/terms.ts';
import { usagesOf } from '../source/usages.ts';
import { lessonsOf } from './lessons.ts';

export { readTerms as allTerms } from '../source/terms.ts';

/** @throws when there is no such term */
export function termOf(id: string): Term {
	const term = readTerms().find((candidate) => candidate.id === id);
	if (term) return term;
	throw new Error(
		`there is no term "${id}".${didYouMean(
			id,
			readTerms().map((candidate) => candidate.id),
		)}`,
	);
}

/** A lesson that uses a term, with the sections that do. */
export interface TermUse {
	slug: string;
	title: string;
	sections: { id: string; title: string }[];
}

/** Where a term is used, in the order of the lessons and their sections; a link in either half of a page counts. */
export async function usesOf(id: string, locale: Locale): Promise<TermUse[]> {
	const { titles } = usagesOf(locale);
	const places = new Set(
		localeCodes.flatMap((code) =>
			(usagesOf(code).usages.get(id) ?? []).map(({ slug, section }) => `${slug}#${section}`),
		),
	);
	return (await lessonsOf(locale))
		.map(({ slug, title }) => ({
			slug,
			title,
			sections: [`${slug}#`, ...titles.keys()]
				.filter((place) => place.startsWith(`${slug}#`) && places.has(place))
				.map((place) => ({ id: place.slice(slug.length + 1), title: titles.get(place) ?? '' })),
		}))
		.filter(({ sections }) => sections.length > 0);
}
