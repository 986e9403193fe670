import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Correction } from '../../src/lib/page/records.ts';
import { listFiles, readSource } from '../../src/source/docs.ts';
import { readRecords } from '../../src/source/records.ts';
import REQUIREMENTS from './requirements.json' with { type: 'json' };

/** The 459 points of the audit of the notes, by what was found: the promise that this site leaves none out. */
const all = Object.values(REQUIREMENTS).flat();

const mapped = listFiles('src/content/requirements', '.yaml').flatMap((file) =>
	Object.keys(parse(readSource(file)) as Record<string, unknown>),
);
const corrected = new Set(
	readRecords('src/content/corrections').flatMap(({ data }) => (data as unknown as Correction).requirements),
);

describe('the points of the notes', () => {
	it('are 459, each covered once: by a heading or a stated reason', () => {
		expect(all.length).toBe(459);
		expect(mapped.toSorted()).toEqual(all.toSorted());
	});

	it.each(['wrong', 'outdated', 'typo'] as const)('that are %s are each settled by a correction', (status) => {
		expect(REQUIREMENTS[status].filter((id) => !corrected.has(id))).toEqual([]);
	});

	it('are all known where a correction names them', () => {
		expect([...corrected].filter((id) => !all.includes(id))).toEqual([]);
	});
});
