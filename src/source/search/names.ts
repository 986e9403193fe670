import { parse } from 'yaml';
import { key } from '../../lib/search/text.ts';
import type { NameRow, NamesFile } from '../../lib/search/types.ts';
import { failureSchema } from '../../lib/page/records.ts';
import { docSources, readSource } from '../docs.ts';
import { usedFields } from '../fields.ts';
import { readRecords } from '../records.ts';
import { readTerms } from '../terms.ts';

/**
 * Every name by which something on the site can be looked up. They come from where they are kept anyway: the glossary,
 * the fields of the manifests, and the messages of failures.
 */
export function collectNames(): NamesFile {
	return { terms: termNames(), fields: fieldNames(), failures: failureNames() };
}

function termNames(): NameRow[] {
	return readTerms().map(({ id, name, official, variants, kubectl, lesson }) => {
		const kubectlNames = kubectl ? [kubectl.resource, ...kubectl.shortNames] : [];
		const namesIn = (locale: 'zh-cn' | 'en') => [
			name[locale],
			...parts(name[locale]),
			...(official ? [official[locale]] : []),
			...variants[locale],
		];
		return [
			`glossary/${id}`,
			'',
			distinct(namesIn('zh-cn')),
			distinct([...namesIn('en'), ...kubectlNames, id]),
			lesson,
		];
	});
}

/** Names that differ in spelling only are one: the first. */
function distinct(names: readonly string[]): string[] {
	const known = new Map<string, string>();
	for (const name of names) if (!known.has(key(name))) known.set(key(name), name);
	return [...known.values()];
}

/** A name with another one in parentheses is two names as well: 污点效果（effect）. */
function parts(name: string): string[] {
	const found = name.split(/[（(）)]/).map((part) => part.trim());
	return found.length > 1 ? found.filter(Boolean) : [];
}

function fieldNames(): NamesFile['fields'] {
	const byDefinition = new Map<string, NamesFile['fields'][number]>();
	for (const { definition, definitionId, field, manifests } of usedFields()) {
		const entry = byDefinition.get(definitionId) ?? [`reference/fields/${definitionId}`, definition, [], []];
		entry[2].push(field);
		entry[3].push(manifests.length);
		byDefinition.set(definitionId, entry);
	}
	return [...byDefinition.values()];
}

function failureNames(): NameRow[] {
	return readRecords('src/content/failures').map(({ data }) => {
		const { id, symptom, aliases } = failureSchema.parse(data);
		return ['troubleshooting', id, [], distinct([symptom, ...aliases])];
	});
}

/** Phrases under which lessons say they are looked up (`searchTerms` in their frontmatter), by locale and slug. */
export function collectPhrases(): Map<string, readonly string[]> {
	return new Map(
		docSources().map(({ locale, slug, file }) => {
			const matter = /^---\n([\s\S]*?)\n---/.exec(readSource(file))?.[1] ?? '';
			return [`${locale}/${slug}`, (parse(matter) as { searchTerms?: string[] } | null)?.searchTerms ?? []];
		}),
	);
}
