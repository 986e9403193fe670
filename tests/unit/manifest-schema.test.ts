import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../scripts/schema/build.ts';
import { clientFields, clientVersion } from '../../scripts/schema/client-node.ts';
import { serialize } from '../../scripts/schema/serialize.ts';
import { KUBERNETES_VERSION } from '../../src/config/kubernetes.ts';
import { DEFAULTS } from '../../src/lib/manifest/defaults.ts';
import { definitionById, definitionId } from '../../src/lib/manifest/definition-id.ts';
import { describeField } from '../../src/lib/manifest/fields.ts';
import { fieldType, getDefinition, readType, schema } from '../../src/lib/manifest/schema.ts';
import { SERVER_REQUIRED } from '../../src/lib/manifest/server-required.ts';

const generated = (name: string) =>
	readFileSync(new URL(`../../src/generated/kubernetes/${name}`, import.meta.url), 'utf8');
const built = buildSchema();

describe('the generated schema', () => {
	test('is what its sources give today', () => {
		expect(serialize(built.schema) === generated('schema.json')).toBe(true);
		expect(serialize(built.descriptions) === generated('descriptions.json')).toBe(true);
	});

	test('is of the Kubernetes version that the site names', () => {
		expect(clientVersion()).toBe('1.36');
		expect(KUBERNETES_VERSION).toBe('1.36');
		expect(schema.kubernetes).toBe('1.36');
	});

	test('agrees with client-node on every definition that both have', () => {
		const differences: string[] = [];
		let shared = 0;
		for (const [name, id] of built.ids) {
			const definition = built.schema.definitions[name];
			const fields = clientFields(id);
			if (!definition || !fields) continue;
			shared++;
			const ours = Object.keys(definition.fields).sort();
			const theirs = [...fields.keys()].sort();
			if (ours.join() !== theirs.join()) differences.push(`${name}: ${ours.join()} | ${theirs.join()}`);
			const isKind = Object.values(built.schema.kinds).includes(name);
			const required = (definition.required ?? []).filter(
				(field) => !isKind || !['apiVersion', 'kind'].includes(field),
			);
			const theirRequired = [...fields].filter(([, field]) => field.required).map(([field]) => field);
			if (required.toSorted().join() !== theirRequired.sort().join()) {
				differences.push(`${name} requires ${required.join()} | ${theirRequired.join()}`);
			}
		}
		expect(differences).toEqual([]);
		expect(shared).toBeGreaterThan(400);
	});

	test('leads from every type to a definition or a known base', () => {
		const bases = new Set([
			'string',
			'int32',
			'int64',
			'double',
			'boolean',
			'any',
			'quantity',
			'int-or-string',
			'date-time',
			'byte',
			'object',
		]);
		for (const [name, { fields }] of Object.entries(schema.definitions)) {
			for (const [field, text] of Object.entries(fields)) {
				const { base, definition } = readType(text);
				expect(bases, `${name}.${field}: ${text}`).toContain(base);
				if (definition) expect(getDefinition(definition), `${name}.${field}`).toBeDefined();
			}
		}
	});

	test('gives every definition an id of its own', () => {
		for (const name of Object.keys(schema.definitions)) {
			expect(definitionId(name)).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
			expect(definitionById(definitionId(name))).toBe(name);
		}
		expect(definitionId('HTTPGetAction')).toBe('http-get-action');
		expect(definitionId('DeploymentSpec')).toBe('deployment-spec');
	});
});

describe('the reviewed tables', () => {
	test('only name fields that exist', () => {
		for (const key of Object.keys(DEFAULTS))
			expect(fieldType(...(key.split('.') as [string, string])), key).toBeDefined();
		for (const [definition, fields] of Object.entries(SERVER_REQUIRED)) {
			for (const field of fields) expect(fieldType(definition, field), `${definition}.${field}`).toBeDefined();
		}
	});

	test('only give defaults that the type allows', () => {
		for (const [key, { value, when }] of Object.entries(DEFAULTS)) {
			const [definition, field] = key.split('.') as [string, string];
			const type = fieldType(definition, field)!;
			if (when || type.wrappers.length || type.definition) continue;
			if (type.values) expect(type.values, key).toContain(value === '""' ? '' : value);
			if (type.base.startsWith('int3') || type.base === 'int64') expect(value, key).toMatch(/^-?\d+$/);
			if (type.base === 'boolean') expect(value, key).toMatch(/^(true|false)$/);
		}
	});
});

test('a field is described with its type, allowed values and default', () => {
	expect(describeField('ContainerPort', 'protocol')).toEqual({
		definition: 'ContainerPort',
		field: 'protocol',
		type: 'string',
		required: false,
		values: ['SCTP', 'TCP', 'UDP'],
		default: { value: 'TCP' },
	});
	expect(describeField('PodSpec', 'containers')).toMatchObject({
		type: '[]Container',
		refersTo: 'Container',
		required: true,
	});
	expect(describeField('PodSpec', 'container')).toBeUndefined();
	expect(describeField('toString', 'length')).toBeUndefined();
});

describe('the table of defaults', () => {
	// "Defaults to Always.", "Default is 10 seconds.", 'The default value is "Cluster"' in the API's own texts.
	const STATED = /\b[Dd]efault(?:s|ed)?(?: value)?(?: is|:)?(?: to)? ["'`]?([A-Za-z0-9/%-]+)["'`]?[ ."'`,(]/;
	const stated = Object.entries(DEFAULTS).flatMap(([key, { value, when }]) => {
		const [definition = '', field = ''] = key.split('.');
		const text = built.descriptions[definition]?.fields?.[field] ?? '';
		const found = STATED.exec(text)?.[1]?.replace(/(?<=^\d+)s$/, '');
		return found === undefined || when !== undefined ? [] : [{ key, value, found }];
	});

	test('agrees with the descriptions of the API wherever they state a value', () => {
		expect(stated.length).toBeGreaterThan(40);
		// Texts in which the word after "default" is no value, or says the same in another unit.
		const READ_BY_HAND = new Set([
			'PodSpec.hostNetwork',
			'Container.stdinOnce',
			'ResourceRequirements.requests',
			'ServiceAccountTokenProjection.expirationSeconds',
			'StatefulSetOrdinals.start',
			'ServiceSpec.ipFamilyPolicy',
			'CSIDriverSpec.volumeLifecycleModes',
			'ConfigMap.immutable',
			'Secret.immutable',
		]);
		const PROSE = /^(?:behavior|grace|policy|scheduler|mode|priority|to|value)$/;
		const differing = stated.filter(
			({ key, value, found }) => !READ_BY_HAND.has(key) && !PROSE.test(found) && value.replace(/[[\]"]/g, '') !== found,
		);
		expect(differing).toEqual([]);
	});
});
