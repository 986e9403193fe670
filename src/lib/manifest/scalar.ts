/** A scalar's value as JSON sees it. */
export type ScalarValue = string | number | boolean | null;

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUE = new Set(['true', 'True', 'TRUE']);
const FALSE = new Set(['false', 'False', 'FALSE']);
const TRUE_11 = new Set(['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON']);
const FALSE_11 = new Set(['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF']);
const FLOAT = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;
const INFINITE = /^[-+]?\.(inf|Inf|INF)$/;

/**
 * The value kubectl and the API server read from a plain scalar: YAML 1.1 as Go's yaml.v2 has it, where `on` is true and `0644`
 * is octal, but neither times nor base-60 numbers are special.
 *
 * @example resolvePlain('0644') // 420
 */
export function resolvePlain(source: string): ScalarValue {
	if (TRUE_11.has(source)) return true;
	if (FALSE_11.has(source)) return false;
	const digits = source.replaceAll('_', '');
	const based = /^([-+]?)0(?:([xX])([\da-fA-F]+)|([bB])([01]+)|[oO]?([0-7]+))$/.exec(digits);
	if (based) {
		const [, sign, , hex, , binary, octal] = based;
		const value = hex ? parseInt(hex, 16) : binary ? parseInt(binary, 2) : parseInt(octal!, 8);
		return sign === '-' ? -value : value;
	}
	return resolveCore(/^[-+.\d]/.test(source) ? digits : source);
}

/**
 * The value under YAML 1.2 (core schema), which most editors and linters read.
 *
 * @example resolveCore('0644') // 644
 */
function resolveCore(source: string): ScalarValue {
	if (NULLS.has(source)) return null;
	if (TRUE.has(source)) return true;
	if (FALSE.has(source)) return false;
	if (/^0o[0-7]+$/.test(source)) return parseInt(source.slice(2), 8);
	if (/^0x[\da-fA-F]+$/.test(source)) return parseInt(source.slice(2), 16);
	if (FLOAT.test(source)) return Number(source);
	if (INFINITE.test(source)) return source.startsWith('-') ? -Infinity : Infinity;
	return /^\.(nan|NaN|NAN)$/.test(source) ? NaN : source;
}

/** Whether YAML 1.1 and 1.2 disagree on a plain scalar, so that it should be quoted. */
export function isAmbiguous(source: string): boolean {
	return !Object.is(resolvePlain(source), resolveCore(source));
}
