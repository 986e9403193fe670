import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainBroken } from '../../src/lib/manifest/check.ts';
import { RULES } from '../../src/lib/manifest/lint/index.ts';

const folder = new URL('../../src/manifests/broken/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, string[]>;
const explain = (name: string) =>
	explainBroken(name, readFileSync(new URL(name, folder), 'utf8')).map(
		({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
	);

describe('deliberate mistakes', () => {
	test.each(files)('%s gives the error it must give', (name) => {
		expect(expected[name]?.length).toBeGreaterThan(0);
		expect(explain(name)).toEqual(expected[name]);
	});

	test('are at least fifty, and every expected one exists', () => {
		expect(files.length).toBeGreaterThanOrEqual(50);
		expect(Object.keys(expected).sort()).toEqual(files.toSorted());
	});

	test('cover every mistake found in the notes', () => {
		const all = Object.values(expected).flat().join('\n');
		for (const word of [
			'"RollingUpdates"',
			'"maxUnavaliable"',
			'extensions/v1beta1',
			'remove the "- " before targetPort',
			'"env" of Pod',
			'"Noexecute"',
			'kubetnetes.io/hostname',
		]) {
			expect(all).toContain(word);
		}
	});

	test('cover most lint rules', () => {
		const used = new Set(Object.values(expected).flatMap((lines) => lines.map((line) => line.split(' ')[1]!)));
		const unused = RULES.map(({ id }) => id).filter((id) => !used.has(id));
		expect(unused.length).toBeLessThan(RULES.length / 3);
	});
});
