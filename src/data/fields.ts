import type { Locale } from '../config/locales.ts';
import { fieldCard, type FieldCard } from '../lib/manifest/card.ts';
import { factsOf } from '../source/definitions.ts';
import { lessonsUsing, usedFields, type UsedField } from '../source/fields.ts';
import { lessonsOf } from './lessons.ts';

export { factsOf, officialReference, usedDefinitions, type UsedDefinition } from '../source/definitions.ts';

/** The cards of all fields in one language, by `definition.field`. */
export function fieldCards(locale: Locale): Record<string, FieldCard> {
	return Object.fromEntries(
		usedFields().map((used) => {
			const { text, ...facts } = factsOf(used, locale);
			return [`${used.definitionId}.${used.field}`, fieldCard(facts, text)];
		}),
	);
}

/** Lessons whose manifests use a field: slug and title, in reading order. */
export async function lessonsWith(used: UsedField, locale: Locale): Promise<{ slug: string; title: string }[]> {
	const slugs = new Set(lessonsUsing(used));
	return (await lessonsOf(locale)).filter(({ slug }) => slugs.has(slug));
}
