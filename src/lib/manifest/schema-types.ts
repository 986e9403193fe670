/**
 * The compact schema of `src/generated/kubernetes/schema.json`.
 *
 * A type is written as a short text: `string`, `int32`, `int64`, `double`, `boolean`, `any`, `quantity`, `int-or-string`,
 * `date-time`, `byte` (base64), `enum:TCP|UDP` (of strings), `codes:301|302` (of numbers), `#Container` (a definition),
 * `[]T` (list of T), `{}T` (map from string to T), `any|#T` (checked as T where it is a mapping).
 */
export type TypeText = string;

export interface Definition {
	/** Field name to type. */
	fields: Readonly<Record<string, TypeText>>;
	required?: readonly string[];
}

/** A named string or number with limits, as Gateway API has them. */
export interface Scalar {
	type: TypeText;
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	pattern?: string;
}

export interface Schema {
	/** `1.36` */
	kubernetes: string;
	/** `apps/v1/Deployment` to the name of its definition. */
	kinds: Readonly<Record<string, string>>;
	definitions: Readonly<Record<string, Definition>>;
	scalars: Readonly<Record<string, Scalar>>;
	/** Every resource of the release, also those without a definition here: `apps/v1/Deployment` to `deployments` (namespaced) or `/nodes` (cluster). */
	resources: Readonly<Record<string, string>>;
}
