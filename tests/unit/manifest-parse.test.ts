import { describe, expect, test } from 'vitest';
import { readComments } from '../../src/lib/manifest/comments.ts';
import { parseManifest } from '../../src/lib/manifest/parse.ts';
import { explainQuantity, parseQuantity } from '../../src/lib/manifest/quantity.ts';
import { isAmbiguous, resolvePlain } from '../../src/lib/manifest/scalar.ts';
import { toValue } from '../../src/lib/manifest/tree.ts';

const values = (text: string) => parseManifest('a.yaml', text).documents.map(({ root }) => toValue(root));

describe('a plain scalar', () => {
	test.each([
		['yes', true, true],
		['Off', false, true],
		['y', true, true],
		['0644', 420, true],
		['0o644', 420, false],
		['1_000', 1000, true],
		['0x1F', 31, false],
		['0b11', 3, true],
		['true', true, false],
		['8080', 8080, false],
		['1.10', 1.1, false],
		['1e3', 1000, false],
		['~', null, false],
		['22:22', '22:22', false],
		['2026-11-25', '2026-11-25', false],
		['-g', '-g', false],
		['089', 89, false],
		['nginx:1.29', 'nginx:1.29', false],
		['_a_b', '_a_b', false],
	])('%s is read as %j', (source, value, ambiguous) => {
		expect(resolvePlain(source)).toBe(value);
		expect(isAmbiguous(source)).toBe(ambiguous);
	});
});

describe('a manifest', () => {
	test('may hold several documents and empty ones', () => {
		expect(values('---\na: 1\n---\n---\nb: two\n...\n')).toEqual([{ a: 1 }, { b: 'two' }]);
	});

	test('may hold a List, whose items are objects', () => {
		const { documents } = parseManifest(
			'a.yaml',
			'apiVersion: v1\nkind: List\nitems:\n- kind: Pod\n  metadata: {name: a}\n- kind: Secret\n',
		);
		expect(documents.map(({ kind, name, within }) => [kind, name, within])).toEqual([
			['Pod', 'a', ['items', 0]],
			['Secret', '', ['items', 1]],
		]);
	});

	test('may use anchors, aliases and merge keys', () => {
		expect(values('a: &x { b: 1, c: 2 }\nd: *x\ne:\n  <<: *x\n  c: 3\n')).toEqual([
			{ a: { b: 1, c: 2 }, d: { b: 1, c: 2 }, e: { b: 1, c: 3 } },
		]);
	});

	test('may be KYAML or JSON', () => {
		expect(values('---\n{\n  a: "x", # why\n  b: [{\n    c: 1,\n  }],\n}\n')).toEqual([{ a: 'x', b: [{ c: 1 }] }]);
		expect(values('{"a": {"b": [true, null]}}')).toEqual([{ a: { b: [true, null] } }]);
	});

	test('may escape an apostrophe in double quotes, as kubectl reads it', () => {
		expect(parseManifest('a.yaml', `a: "it\\'s"\n`).issues).toEqual([]);
	});

	test('may use Windows line ends and a byte order mark', () => {
		const file = parseManifest('a.yaml', '\uFEFFa: 1\r\nb:\r\n  - x\r\n');
		expect(file.issues).toEqual([]);
		expect(file.documents.map(({ root }) => toValue(root))).toEqual([{ a: 1, b: ['x'] }]);
	});

	test.each([
		['a: 1\na: 2\n', 2, 1, 'duplicate-key'],
		['a: [1, 2\nb: 3\n', 2, 1, 'yaml-syntax'],
		['- a\n', 1, 1, 'not-an-object'],
		['', 1, 1, 'no-object'],
		['# nothing\n', 1, 1, 'no-object'],
	])('%j is reported at %i:%i', (text, line, column, rule) => {
		expect(parseManifest('a.yaml', text).issues[0]).toMatchObject({ file: 'a.yaml', line, column, rule });
	});

	test('with an alias bomb ends', () => {
		const bomb = [
			'a: &a [x, x, x, x, x, x, x, x, x]',
			...'bcdefghi'
				.split('')
				.map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]!}`).join(', ')}]`),
		].join('\n');
		expect(parseManifest('bomb.yaml', bomb).documents).toHaveLength(1);
	});
});

test('comments are found, and text that looks like one is left alone', () => {
	const text = '# first\na: "# no" # yes\nb: |\n  # no\n  x\nc: x#no\n# last\n';
	expect(readComments(text)).toEqual([
		{ line: 1, column: 1, text: 'first' },
		{ line: 2, column: 11, text: 'yes' },
		{ line: 7, column: 1, text: 'last' },
	]);
});

describe('a quantity', () => {
	test.each([
		['500m', 0.5],
		['1Gi', 2 ** 30],
		['1.5', 1.5],
		['.5', 0.5],
		['1e3', 1000],
		['2k', 2000],
		['512MB', undefined],
		['1 Gi', undefined],
		['', undefined],
		['Gi', undefined],
	])('%s is %s', (text, value) => {
		expect(parseQuantity(text)).toBe(value);
	});

	test('that is none is explained', () => {
		expect(explainQuantity('512MB')).toBe('"512MB" is no quantity. Did you mean "512M" or "512Mi"?');
		expect(explainQuantity('much')).toContain('Write a number with a suffix');
	});
});
