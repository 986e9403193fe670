import path from 'node:path';
import { z } from 'astro/zod';
import { IssueError, type Issue } from '../lib/issue.ts';
import { keysOf } from '../lib/manifest/fields.ts';
import type { ManifestFile } from '../lib/manifest/parse.ts';
import { fieldType, getDefinition, schema } from '../lib/manifest/schema.ts';
import { definitionById } from '../lib/manifest/definition-id.ts';
import { localised } from '../lib/page/records.ts';
import { didYouMean } from '../lib/suggest.ts';
import { readYaml } from './data-file.ts';
import { listFiles } from './docs.ts';
import { lessonsByManifest, manifestNames, readManifest } from './manifests.ts';

const FOLDER = 'src/content/fields';

/** One file a definition: field name to what it does, in both languages. */
const fieldsSchema = z.record(z.string(), localised);

export type FieldTexts = z.infer<typeof fieldsSchema>;

/** A field that the manifests of the site use. */
export interface UsedField {
	definition: string;
	definitionId: string;
	field: string;
	/** Manifests that use it, sorted. */
	manifests: string[];
	/** `apps/v1/Deployment` of the objects that use it, first seen first. */
	kinds: string[];
}

/** Fields that mean the same in every kind stand once in this file. */
const COMMON = 'common';
const kinds = new Set(Object.values(schema.kinds));

let texts: ReadonlyMap<string, FieldTexts> | undefined;

/** What a field does; `apiVersion`, `kind` and `metadata` of every kind share their sentences. */
export function fieldText({
	definition,
	definitionId,
	field,
}: Pick<UsedField, 'definition' | 'definitionId' | 'field'>): FieldTexts[string] | undefined {
	const all = readFieldTexts();
	return all.get(definitionId)?.[field] ?? (kinds.has(definition) ? all.get(COMMON)?.[field] : undefined);
}

/**
 * The sentences about fields, by id of the definition.
 *
 * @throws IssueError for an unknown definition or field, or a sentence that is missing in one language
 */
export function readFieldTexts(): ReadonlyMap<string, FieldTexts> {
	texts ??= new Map(listFiles(FOLDER, '.yaml').map((file) => [path.basename(file, '.yaml'), readFile(file)]));
	return texts;
}

function readFile(file: string): FieldTexts {
	const id = path.basename(file, '.yaml');
	const definition = id === COMMON ? 'Pod' : definitionById(id);
	const issue = (message: string): Issue => ({ file, line: 1, column: 1, rule: 'field', message });
	if (!definition) throw new IssueError([issue(`"${id}" is no definition of the schema.`)]);
	const result = fieldsSchema.safeParse(readYaml(file));
	if (!result.success)
		throw new IssueError(result.error.issues.map(({ path: at, message }) => issue(`${at.join('.')}: ${message}`)));
	const names = Object.keys(getDefinition(definition)?.fields ?? {});
	const unknown = Object.keys(result.data).filter((field) => !fieldType(definition, field));
	if (unknown.length)
		throw new IssueError(
			unknown.map((field) => issue(`${definition} has no field "${field}".${didYouMean(field, names)}`)),
		);
	return result.data;
}

let used: readonly UsedField[] | undefined;

/** Every field that a published manifest uses, once, sorted by definition and field. */
export function usedFields(): readonly UsedField[] {
	if (used) return used;
	const found = new Map<string, UsedField>();
	for (const name of manifestNames()) {
		const file = readManifest(name);
		for (const { definition, definitionId, field, line } of keysOf(file)) {
			const key = `${definitionId}.${field}`;
			const entry = found.get(key) ?? { definition, definitionId, field, manifests: [], kinds: [] };
			if (!entry.manifests.includes(name)) entry.manifests.push(name);
			const kind = kindAt(file, line);
			if (kind && !entry.kinds.includes(kind)) entry.kinds.push(kind);
			found.set(key, entry);
		}
	}
	used = [...found.entries()].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, entry]) => entry);
	return used;
}

/** The object that holds a line: the last one that starts at or before it. */
function kindAt({ documents, position }: ManifestFile, line: number): string | undefined {
	const holder = documents.findLast(({ root }) => position(root.start).line <= line);
	return holder && `${holder.apiVersion}/${holder.kind}`;
}

/** Slugs of the lessons whose manifests use a field, in the order of the lessons. */
export function lessonsUsing({ manifests }: UsedField): string[] {
	const lessons = lessonsByManifest();
	return [...new Set(manifests.flatMap((name) => lessons.get(name) ?? []))];
}
