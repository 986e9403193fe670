import { checkKind, type Finding } from './check-kind.ts';
import { checkScalar, wrongShape } from './check-value.ts';
import { objectType } from './fields.ts';
import type { ManifestDocument } from './parse.ts';
import { formatPath } from './path-text.ts';
import { suggestField } from './placement.ts';
import { isAmbiguous } from './scalar.ts';
import { definitionOfKind, fieldType, getDefinition, schema, type FieldType } from './schema.ts';
import { SERVER_REQUIRED } from './server-required.ts';
import { at, entryOf, isEmpty, type Entry, type ManifestNode, type MapNode, type Segment } from './tree.ts';

/** Values that tools print as null and servers accept so. */
const NULL_ALLOWED = new Set(['ObjectMeta.creationTimestamp', 'PodTemplateSpec.creationTimestamp']);

/**
 * Strictly checks one object against the schema of its kind: unknown fields, types, allowed values, required fields.
 *
 * @param customKinds kinds defined by CustomResourceDefinitions at hand, as `group/version/Kind`
 */
export function validateDocument(document: ManifestDocument, customKinds: ReadonlySet<string> = new Set()): Finding[] {
	const fault = checkKind(document, customKinds);
	if (fault) return [fault];
	const kind = definitionOfKind(document.apiVersion, document.kind);
	if (!kind) return [];
	const { root } = document;
	const validation = new Validation(kind, root);
	const { findings } = validation;
	validation.value(root, objectType(kind), [], root.start, '');
	if (isEmpty(at(root, 'metadata', 'name')) && isEmpty(at(root, 'metadata', 'generateName')) && named(document)) {
		const metadata = entryOf(root, 'metadata');
		findings.push({
			offset: metadata?.keyStart ?? root.start,
			rule: 'missing-field',
			message: 'Missing required field "metadata.name".',
		});
	}
	return findings;
}

class Validation {
	readonly kind: string;
	readonly root: MapNode;
	readonly findings: Finding[] = [];

	constructor(kind: string, root: MapNode) {
		this.kind = kind;
		this.root = root;
	}

	/** @param owner offset of the key or item the value belongs to */
	value(node: ManifestNode, type: FieldType, path: readonly Segment[], owner: number, field: string, depth = 0): void {
		const wrapper = type.wrappers[depth];
		if (wrapper === 'list') {
			if (node.kind !== 'list') return this.#shape(node, type, depth);
			return node.items.forEach((item, index) =>
				this.value(item, type, [...path, index], item.start, field, depth + 1),
			);
		}
		if (wrapper === 'map') {
			if (node.kind !== 'map') return this.#shape(node, type, depth);
			for (const entry of node.entries) {
				this.#key(entry);
				if (!isEmpty(entry.value))
					this.value(entry.value, type, [...path, entry.key], entry.keyStart, entry.key, depth + 1);
			}
			return;
		}
		if (type.definition) {
			if (node.kind === 'map') return this.#object(node, type.definition, path, owner);
			return type.loose ? undefined : this.#shape(node, type, depth);
		}
		if (type.base === 'any') return;
		if (node.kind !== 'scalar') return this.#shape(node, type, depth);
		const finding = checkScalar(node, type, field);
		if (finding) this.findings.push(finding);
	}

	#object(node: MapNode, definition: string, path: readonly Segment[], owner: number) {
		for (const entry of node.entries) {
			const type = fieldType(definition, entry.key);
			if (!type) {
				this.#unknown(entry, definition, path);
			} else if (isEmpty(entry.value)) this.#empty(entry, definition);
			else this.value(entry.value, type, [...path, entry.key], entry.keyStart, entry.key);
		}
		const required = [...(getDefinition(definition)?.required ?? []), ...(SERVER_REQUIRED[definition] ?? [])];
		for (const field of new Set(required)) {
			if (isEmpty(entryOf(node, field)?.value)) this.#missing(node, definition, field, path, owner);
		}
	}

	#missing(node: MapNode, definition: string, field: string, path: readonly Segment[], owner: number) {
		// Of the whole object they were looked at before; inside another one, as in a claim template, they are implied.
		if ((field === 'apiVersion' || field === 'kind') && isKind(definition)) return;
		const place = path.length ? ` at ${formatPath(path)}` : '';
		const message = `Missing required field "${field}" of ${definition}${place}.${this.#splitItem(node, field, path)}`;
		this.findings.push({
			offset: path.length && typeof path.at(-1) === 'string' ? owner : node.start,
			rule: 'missing-field',
			message,
		});
	}

	/** Two list items where one was meant: the second lacks what the first has, and they share no key. */
	#splitItem(node: MapNode, field: string, path: readonly Segment[]): string {
		const index = path.at(-1);
		const list = at(this.root, ...path.slice(0, -1));
		if (typeof index !== 'number' || index === 0 || list?.kind !== 'list') return '';
		const before = list.items[index - 1];
		if (!entryOf(before, field) || node.entries.some(({ key }) => entryOf(before, key))) return '';
		return ` Does it belong to the item above? Then remove the "- " before ${node.entries[0]?.key ?? 'it'}.`;
	}

	#unknown({ key, keyStart }: Entry, definition: string, path: readonly Segment[]) {
		const place = path.length ? ` at ${formatPath(path)}` : '';
		this.findings.push({
			offset: keyStart,
			rule: 'unknown-field',
			message: `Unknown field "${key}" of ${definition}${place}.${suggestField(this.kind, path, definition, key)}`,
		});
	}

	#empty({ key, keyStart }: Entry, definition: string) {
		const required = getDefinition(definition)?.required?.includes(key) ?? SERVER_REQUIRED[definition]?.includes(key);
		if (required || NULL_ALLOWED.has(`${definition}.${key}`)) return;
		this.findings.push({
			offset: keyStart,
			rule: 'empty-value',
			message: `"${key}" has no value. Give it one or leave it out.`,
		});
	}

	#key({ key, keyStart, plainKey }: Entry) {
		if (plainKey && isAmbiguous(key))
			this.findings.push({
				offset: keyStart,
				rule: 'ambiguous-scalar',
				message: `The key ${key} is not a string in YAML 1.1. Quote it: "${key}".`,
			});
	}

	#shape(node: ManifestNode, type: FieldType, depth: number) {
		this.findings.push(wrongShape(node, type, depth));
	}
}

const kinds = new Set(Object.values(schema.kinds));

function isKind(definition: string): boolean {
	return kinds.has(definition);
}

/** Reviews and other requests have no name. */
function named({ kind }: ManifestDocument): boolean {
	return !/(Review|TokenRequest)$/.test(kind);
}
