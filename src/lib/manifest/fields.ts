import { DEFAULTS, type FieldDefault } from './defaults.ts';
import { definitionId } from './definition-id.ts';
import type { ManifestDocument, ManifestFile } from './parse.ts';
import { formatPath } from './path-text.ts';
import { definitionOfKind, fieldType, getDefinition, type FieldType } from './schema.ts';
import type { ManifestNode, Segment } from './tree.ts';

/** A key of a manifest that stands for a field of the API. */
export interface FieldKey {
	/** Offset in the text. */
	offset: number;
	/** From 1. */
	line: number;
	/** From 1, in UTF-16 units. */
	column: number;
	/** Of the key as written, with quotes. */
	length: number;
	/** `Container` */
	definition: string;
	/** `container`, for addresses. */
	definitionId: string;
	/** `livenessProbe` */
	field: string;
	/** YAML path with the `Kind/name:` prefix where the file has several documents. */
	path: string;
}

/**
 * Every key of a file that is a field of the API, in the order of the text. Keys of labels, data and other free maps are left out.
 *
 * @example keysOf(parseManifest('pod.yaml', text))[0] // { line: 1, column: 1, length: 10, definition: 'Pod', field: 'apiVersion', … }
 */
export function keysOf(file: ManifestFile): FieldKey[] {
	const keys: FieldKey[] = [];
	for (const document of file.documents) {
		const definition = definitionOfKind(document.apiVersion, document.kind);
		if (definition) walk(document, document.root, objectType(definition), [], 0);
	}
	return keys.sort((a, b) => a.line - b.line || a.column - b.column);

	function walk(
		document: ManifestDocument,
		node: ManifestNode,
		type: FieldType,
		path: readonly Segment[],
		depth: number,
	) {
		const wrapper = type.wrappers[depth];
		if (wrapper === 'list') {
			if (node.kind === 'list')
				node.items.forEach((item, index) => walk(document, item, type, [...path, index], depth + 1));
		} else if (wrapper === 'map') {
			if (node.kind === 'map')
				for (const { key, value } of node.entries) walk(document, value, type, [...path, key], depth + 1);
		} else if (type.definition && node.kind === 'map') {
			for (const { key, keyStart, keyEnd, value } of node.entries) {
				const field = fieldType(type.definition, key);
				if (!field) continue;
				const at = [...path, key];
				const { definition } = type;
				keys.push({
					offset: keyStart,
					...file.position(keyStart),
					length: keyEnd - keyStart,
					definition,
					definitionId: definitionId(definition),
					field: key,
					path: formatPath(at, file, document),
				});
				walk(document, value, field, at, 0);
			}
		}
	}
}

/** What is known of a field without any prose. */
export interface FieldFacts {
	definition: string;
	field: string;
	/** As `kubectl explain` writes it: `string`, `[]Container`, `map[string]string`. */
	type: string;
	/** Definition the value (or each of its items) has, to link to. */
	refersTo?: string;
	required: boolean;
	/** All allowed values, where the API has a fixed list. */
	values?: readonly string[];
	/** What the API server fills in, from the reviewed table. */
	default?: FieldDefault;
	/** English text of the API, where descriptions were given. */
	description?: string;
}

/** Texts of `src/generated/kubernetes/descriptions.json`. */
export type FieldDescriptions = Readonly<
	Record<string, { description: string; fields: Readonly<Record<string, string>> }>
>;

/**
 * Facts about a field; undefined where the definition or field does not exist.
 *
 * @example describeField('Probe', 'periodSeconds') // { type: 'integer', required: false, default: { value: '10' }, … }
 */
export function describeField(
	definition: string,
	field: string,
	descriptions?: FieldDescriptions,
): FieldFacts | undefined {
	const type = fieldType(definition, field);
	if (!type) return undefined;
	const preset = DEFAULTS[`${definition}.${field}`];
	const description = descriptions?.[definition]?.fields[field];
	return {
		definition,
		field,
		type: typeName(type),
		...(type.definition ? { refersTo: type.definition } : {}),
		required: getDefinition(definition)!.required?.includes(field) ?? false,
		...(type.values ? { values: type.values.map((value) => value || '""') } : {}),
		...(preset ? { default: preset } : {}),
		...(description ? { description } : {}),
	};
}

const NAMES: Readonly<Record<string, string>> = {
	int32: 'integer',
	int64: 'integer',
	double: 'number',
	quantity: 'Quantity',
	'int-or-string': 'IntOrString',
	'date-time': 'Time',
	byte: 'base64',
	any: 'Object',
};

/** A type as `kubectl explain` writes it. */
export function typeName(type: FieldType): string {
	const base = type.definition ?? NAMES[type.base] ?? type.base;
	return type.wrappers.reduceRight(
		(inner, wrapper) => (wrapper === 'list' ? `[]${inner}` : `map[string]${inner}`),
		base,
	);
}

/** The type of a value that has a definition. */
export function objectType(definition: string): FieldType {
	return { wrappers: [], base: 'object', definition, loose: false };
}
