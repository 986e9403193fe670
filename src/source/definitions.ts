import type { Locale } from '../config/locales.ts';
import { apiReference } from '../lib/manifest/api-reference.ts';
import { describeField, type FieldFacts } from '../lib/manifest/fields.ts';
import { fieldText, usedFields, type UsedField } from './fields.ts';
import { remember } from './remember.ts';

/** A definition with the fields that the site uses. */
export interface UsedDefinition {
	id: string;
	name: string;
	fields: UsedField[];
	/** Kinds that hold it, `apps/v1/Deployment`. */
	kinds: string[];
}

/** The definitions that the manifests of the site use, sorted by name. */
export const usedDefinitions = remember((): UsedDefinition[] => {
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
});

/** The facts of a field and what it does, in one language. */
export function factsOf(used: UsedField, locale: Locale): FieldFacts & { text: string } {
	const { definition, definitionId, field } = used;
	const facts = describeField(definition, field);
	const text = fieldText(used)?.[locale];
	if (!facts || !text)
		throw new Error(`${definition}.${field} has no entry in src/content/fields/${definitionId}.yaml.`);
	return { ...facts, text };
}

/** The official reference of a definition: the page of the kind itself, or of the first kind that holds it; Pods first. */
export function officialReference({ name, kinds }: UsedDefinition, locale: Locale): { kind: string; url: string } {
	const own = kinds.find((kind) => name.startsWith(kind.split('/').at(-1)!));
	const chosen = own ?? kinds.find((kind) => kind === 'v1/Pod') ?? kinds[0]!;
	const cut = chosen.lastIndexOf('/');
	const kind = chosen.slice(cut + 1);
	return { kind, url: apiReference(chosen.slice(0, cut), kind, locale) };
}
