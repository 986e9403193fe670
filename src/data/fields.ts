import type { Locale } from '../config/locales.ts';
import { apiReference } from '../lib/manifest/api-reference.ts';
import { fieldCard, type FieldCard } from '../lib/manifest/card.ts';
import { describeField, type FieldFacts } from '../lib/manifest/fields.ts';
import { fieldText, lessonsUsing, usedFields, type UsedField } from '../source/fields.ts';
import { lessonsOf } from './lessons.ts';

/** A definition with the fields that the site uses. */
export interface UsedDefinition {
	id: string;
	name: string;
	fields: UsedField[];
	/** Kinds that hold it, `apps/v1/Deployment`. */
	kinds: string[];
}

/** The definitions that the manifests of the site use, sorted by name. */
export function usedDefinitions(): UsedDefinition[] {
	const found = new Map<string, UsedDefinition>();
	for (const used of usedFields()) {
		const entry = found.get(used.definitionId) ?? {
			id: used.definitionId,
			name: used.definition,
			fields: [],
			kinds: [],
		};
		entry.fields.push(used);
		entry.kinds = [...new Set([...entry.kinds, ...used.kinds])];
		found.set(used.definitionId, entry);
	}
	return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The facts of a field and what it does, in one language. */
export function factsOf(used: UsedField, locale: Locale): FieldFacts & { text: string } {
	const { definition, definitionId, field } = used;
	const facts = describeField(definition, field);
	const text = fieldText(used)?.[locale];
	if (!facts || !text)
		throw new Error(`${definition}.${field} has no entry in src/content/fields/${definitionId}.yaml.`);
	return { ...facts, text };
}

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
	const slugs = lessonsUsing(used);
	return (await lessonsOf(locale)).filter(({ slug }) => slugs.includes(slug));
}

/** The official reference of a definition: the page of the kind itself, or of the first kind that holds it; Pods first. */
export function officialReference({ name, kinds }: UsedDefinition, locale: Locale): { kind: string; url: string } {
	const own = kinds.find((kind) => name.startsWith(kind.split('/').at(-1)!));
	const chosen = own ?? kinds.find((kind) => kind === 'v1/Pod') ?? kinds[0]!;
	const cut = chosen.lastIndexOf('/');
	const kind = chosen.slice(cut + 1);
	return { kind, url: apiReference(chosen.slice(0, cut), kind, locale) };
}
