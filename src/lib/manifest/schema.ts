import generated from '../../generated/kubernetes/schema.json' with { type: 'json' };
import type { Definition, Scalar, Schema, TypeText } from './schema-types.ts';

/** The schema of all kinds the site teaches. */
export const schema = generated as unknown as Schema;

/** The Kubernetes release of the schema, `1.36`. */
export const SCHEMA_VERSION = schema.kubernetes;

/** A type taken apart. */
export interface FieldType {
	/** `list` and `map` from the outside in: `[]{}string` is `['list', 'map']`. */
	wrappers: readonly ('list' | 'map')[];
	/** Name of the definition behind the wrappers. */
	definition?: string;
	/** Named string or number with limits. */
	scalar?: Scalar;
	/** Only checked as the definition where it is a mapping. */
	loose: boolean;
	/** `string`, `int32`, … of the innermost value; `object` for a definition. */
	base: string;
	/** The allowed values of an enum. */
	values?: readonly string[];
}

const types = new Map<TypeText, FieldType>();

/** Takes the compact text of a type apart; see `schema-types.ts`. */
export function readType(text: TypeText): FieldType {
	const known = types.get(text);
	if (known) return known;
	const [, marks, inner] = /^((?:\[\]|\{\})*)(.*)$/s.exec(text)!;
	const wrappers = (marks!.match(/\[\]|\{\}/g) ?? []).map((mark) => (mark === '[]' ? 'list' : 'map'));
	const type: FieldType = { wrappers, ...readBase(inner!) };
	types.set(text, type);
	return type;
}

function readBase(text: string): Omit<FieldType, 'wrappers'> {
	const reference = /^(any\|)?#(.+)$/.exec(text);
	if (reference) {
		const [, loose, name] = reference;
		const scalar = schema.scalars[name!];
		if (!scalar) return { base: 'object', definition: name!, loose: loose !== undefined };
		const { wrappers: _, ...base } = readType(scalar.type);
		return { ...base, scalar };
	}
	const [base, list] = text.split(/:(.*)/s);
	if (list === undefined) return { base: base!, loose: false };
	return { base: base === 'codes' ? 'int32' : 'string', values: list.split('|'), loose: false };
}

/** The definition of a kind, `Deployment` for `apps/v1` and `Deployment`. */
export function definitionOfKind(apiVersion: string, kind: string): string | undefined {
	return Object.hasOwn(schema.kinds, `${apiVersion}/${kind}`) ? schema.kinds[`${apiVersion}/${kind}`] : undefined;
}

/** Fields and required fields of a definition. */
export function getDefinition(name: string): Definition | undefined {
	return Object.hasOwn(schema.definitions, name) ? schema.definitions[name] : undefined;
}

/** The type of a field, or undefined where the definition has no such field. */
export function fieldType(definition: string, field: string): FieldType | undefined {
	const fields = getDefinition(definition)?.fields;
	return fields && Object.hasOwn(fields, field) ? readType(fields[field]!) : undefined;
}

/** Scope and plural of a resource the release serves. */
export function resourceOf(apiVersion: string, kind: string): { plural: string; namespaced: boolean } | undefined {
	const text = Object.hasOwn(schema.resources, `${apiVersion}/${kind}`)
		? schema.resources[`${apiVersion}/${kind}`]!
		: undefined;
	return text === undefined ? undefined : { plural: text.replace('/', ''), namespaced: !text.startsWith('/') };
}
