import { meant } from './meant.ts';
import { explainQuantity, parseQuantity } from './quantity.ts';
import { isAmbiguous } from './scalar.ts';
import type { Finding } from './check-kind.ts';
import type { FieldType } from './schema.ts';
import { typeName } from './fields.ts';
import type { ManifestNode, ScalarNode } from './tree.ts';

/** Fields whose octal notation is what everybody writes: file modes. */
const MODES = new Set(['defaultMode', 'mode']);

/** Checks a value that is neither list, map nor object against its type. */
export function checkScalar(node: ScalarNode, type: FieldType, field: string): Finding | undefined {
	const fail = (rule: string, message: string): Finding => ({ offset: node.start, rule, message });
	const { base } = type;
	if (node.plain && isAmbiguous(node.source) && !(MODES.has(field) && typeof node.value === 'number')) {
		return fail('ambiguous-scalar', ambiguous(node, base));
	}
	if (node.value === null) return undefined;
	const wanted = WANTED[base];
	if (wanted && !wanted.accepts(node))
		return fail('wrong-type', `Expected ${wanted.name}${found(node)}${repair(node, base)}`);
	if (base === 'quantity' && parseQuantity(String(node.value)) === undefined)
		return fail('bad-quantity', explainQuantity(String(node.value)));
	if (base === 'byte' && !isBase64(String(node.value))) {
		return fail('bad-base64', `"${node.source.slice(0, 40)}" is not base64. Put plain text under stringData.`);
	}
	if (base === 'int32' && Math.abs(Number(node.value)) > 2 ** 31 - 1)
		return fail('out-of-range', `${node.source} does not fit into 32 bits.`);
	if (type.values && !type.values.includes(String(node.value))) {
		const list = type.values.filter(Boolean);
		return fail(
			'wrong-value',
			`"${node.source}" is not allowed here.${meant(node.source, list)} Allowed: ${list.join(', ')}.`,
		);
	}
	return checkLimits(node, type, fail);
}

/** What to say where a list, mapping or single value stands in the wrong place. */
export function wrongShape(node: ManifestNode, type: FieldType, depth: number): Finding {
	const wrapper = type.wrappers[depth];
	const inner = typeName({ ...type, wrappers: type.wrappers.slice(depth + 1) });
	const wanted =
		wrapper === 'list'
			? `a list of ${inner}`
			: wrapper === 'map'
				? `a mapping to ${inner}`
				: type.definition
					? `a mapping (${type.definition})`
					: `${NAMES[type.base] ?? type.base}`;
	const shape =
		node.kind === 'scalar' ? `the ${valueName(node)} ${quote(node)}` : `a ${node.kind === 'map' ? 'mapping' : 'list'}`;
	const hint =
		wrapper === 'list' && node.kind === 'map'
			? ' Begin each item with "- ".'
			: wrapper !== 'list' && node.kind === 'list' && !node.flow
				? ' Remove the "- ".'
				: '';
	return { offset: node.start, rule: 'wrong-type', message: `Expected ${wanted}, found ${shape}.${hint}` };
}

function checkLimits(
	node: ScalarNode,
	{ scalar }: FieldType,
	fail: (rule: string, message: string) => Finding,
): Finding | undefined {
	if (!scalar) return undefined;
	const { minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity, pattern } = scalar;
	if (typeof node.value === 'number' && (node.value < minimum || node.value > maximum))
		return fail('out-of-range', `${node.source} is not between ${minimum} and ${maximum}.`);
	const text = String(node.value);
	if (typeof node.value === 'string' && (text.length < minLength || text.length > maxLength))
		return fail('out-of-range', `"${text}" must have ${minLength} to ${maxLength} characters.`);
	if (pattern && typeof node.value === 'string' && !new RegExp(pattern, 'u').test(text))
		return fail('wrong-value', `"${text}" does not match ${pattern}.`);
	return undefined;
}

const integer = { name: 'an integer', accepts: ({ value }: ScalarNode) => Number.isInteger(value) };
const text = { accepts: ({ value }: ScalarNode) => typeof value === 'string' };
const WANTED: Readonly<Record<string, { name: string; accepts: (node: ScalarNode) => boolean }>> = {
	string: { name: 'a string', ...text },
	byte: { name: 'a string', ...text },
	'date-time': { name: 'a time', ...text },
	boolean: { name: 'true or false', accepts: ({ value }) => typeof value === 'boolean' },
	int32: integer,
	int64: integer,
	double: { name: 'a number', accepts: ({ value }) => typeof value === 'number' },
	quantity: { name: 'a quantity', accepts: ({ value }) => typeof value !== 'boolean' },
	'int-or-string': {
		name: 'an integer or a string',
		accepts: ({ value }) => Number.isInteger(value) || typeof value === 'string',
	},
};
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(WANTED).map(([base, { name }]) => [base, name]),
);

function found(node: ScalarNode): string {
	return `, found the ${valueName(node)} ${quote(node)}.`;
}

function repair(node: ScalarNode, base: string): string {
	if ((base === 'string' || base === 'byte') && node.plain) return ` Quote it: "${node.source}".`;
	if (
		(base.startsWith('int') || base === 'double' || base === 'boolean') &&
		!node.plain &&
		/^(true|false|-?\d+)$/.test(node.source)
	)
		return ' Remove the quotes.';
	return '';
}

function ambiguous(node: ScalarNode, base: string): string {
	const read =
		typeof node.value === 'boolean'
			? `the boolean ${node.value}`
			: node.value === null
				? 'nothing'
				: `the ${typeof node.value} ${String(node.value)}`;
	if (base === 'boolean' && typeof node.value === 'boolean')
		return `${node.source} is ${node.value} only in YAML 1.1. Write ${node.value}.`;
	if (/^(int|double|quantity)/.test(base) && typeof node.value === 'number')
		return `${node.source} is read as ${read}. Write ${node.value}.`;
	return `${node.source} is read as ${read} (YAML 1.1). Quote it: "${node.source}".`;
}

function valueName({ value }: ScalarNode): string {
	if (value === null) return 'empty value';
	return typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value;
}

function quote({ value, source }: ScalarNode): string {
	return typeof value === 'string' ? `"${source.length > 40 ? `${source.slice(0, 40)}…` : source}"` : source;
}

function isBase64(value: string): boolean {
	const compact = value.replace(/\s/g, '');
	return compact.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(compact);
}
