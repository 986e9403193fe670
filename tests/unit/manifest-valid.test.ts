import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatIssue } from '../../src/lib/issue.ts';
import { checkManifests } from '../../src/lib/manifest/check.ts';
import { keysOf } from '../../src/lib/manifest/fields.ts';
import { parseManifest } from '../../src/lib/manifest/parse.ts';
import { schema } from '../../src/lib/manifest/schema.ts';

const folder = new URL('../fixtures/manifests/', import.meta.url);
const sources = readdirSync(folder).map((file) => ({
	file: `valid/${file}`,
	text: readFileSync(new URL(file, folder), 'utf8'),
}));
const files = sources.map(({ file, text }) => parseManifest(file, text));

test('valid manifests of every kind taught give no finding and no note', () => {
	const { issues, notes } = checkManifests(sources);
	expect([...issues, ...notes].map(formatIssue)).toEqual([]);
});

test('every kind taught has a valid manifest', () => {
	const present = new Set(
		files.flatMap(({ documents }) => documents.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`)),
	);
	expect(Object.keys(schema.kinds).filter((kind) => !present.has(kind))).toEqual([]);
});

test('every key of a valid manifest that is no free key is a field', () => {
	expect(files.flatMap(keysOf).length).toBeGreaterThan(1000);
});
