/** A default: the value as YAML, or a condition where there is no single value. */
export interface FieldDefault {
	value: string;
	/** When the value holds, for instance "the tag is latest". */
	when?: string;
}
export const DEFAULTS: Readonly<Record<string, FieldDefault>> = {};
