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
	const places = localeCodes.flatMap((code) => usagesOf(code).usages.get(id) ?? []);
	const bySlug = Map.groupBy(places, ({ slug }) => slug);
	return (await lessonsOf(locale))
		.map(({ slug, title }) => {
			const used = new Set(bySlug.get(slug)?.map(({ section }) => section));
			const sections = used.size ? [['', ''] as const, ...(titles.get(slug) ?? [])] : [];
			return {
				slug,
				title,
				sections: sections
					.filter(([section]) => used.has(section))
					.map(([section, text]) => ({ id: section, title: text })),
			};
		})
		.filter(({ sections }) => sections.length > 0);
}
