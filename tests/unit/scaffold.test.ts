import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { termSchema } from '../../src/lib/glossary/schema.ts';
import { schema } from '../../src/lib/manifest/schema.ts';
import { correctionSchema, failureSchema } from '../../src/lib/page/records.ts';
import { skeletonOf } from '../../src/lib/scaffold/from-schema.ts';
import { manifestText } from '../../src/lib/scaffold/manifest.ts';
import { MARKER, unfilledIn } from '../../src/lib/scaffold/marker.ts';
import { planNew } from '../../src/lib/scaffold/plan.ts';
import { correctionText, failureText, termText } from '../../src/lib/scaffold/records.ts';

/** What a schema says about a record beside values that are still the marker. */
function faults(type: z.ZodType, record: unknown): string[] {
	const { error } = type.safeParse(record);
	return (error?.issues ?? [])
		.filter(({ path }) => {
			const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], record);
			return !String(value).includes(MARKER);
		})
		.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a skeleton from a schema', () => {
	it('has every required key, so that only the marked places are wrong', () => {
		expect(faults(termSchema, parse(termText().text))).toEqual([]);
		expect(faults(correctionSchema, parse(correctionText('pods', 'overhead', '2026-11-25').text)[0])).toEqual([]);
		expect(faults(failureSchema, parse(failureText('overhead').text)[0])).toEqual([]);
	});

	it('follows the schema when a key is added to it', () => {
		const type = z.strictObject({ id: z.string(), size: z.enum(['small', 'large']), note: z.string().optional() });
		expect(skeletonOf(type, { values: { id: 'one' }, hints: {} })).toEqual({
			id: 'one',
			size: 'FILL-IN one of small large',
		});
	});

	it('does not keep a hint for a key that is gone', () => {
		expect(() => skeletonOf(z.object({ id: z.string() }), { values: {}, hints: { name: 'gone' } })).toThrow(
			'the schema has no name',
		);
	});
});

describe('a manifest skeleton', () => {
	it.each(Object.keys(schema.kinds))('of %s is YAML of that kind', (key) => {
		const [, apiVersion, kind] = /^(.+)\/([^/]+)$/.exec(key)!;
		const text = manifestText(kind!, 'web');
		const object = parse(text) as Record<string, unknown>;
		expect(object).toMatchObject({ kind, metadata: { name: 'web' } });
		if (Object.keys(schema.kinds).filter((other) => other.endsWith(`/${kind}`)).length === 1)
			expect(object['apiVersion']).toBe(apiVersion);
	});

	it('of a Deployment selects the Pods it makes', () => {
		const { spec } = parse(manifestText('deployment', 'web')) as {
			spec: { selector: { matchLabels: unknown }; template: { metadata: { labels: unknown } } };
		};
		expect(spec.selector.matchLabels).toEqual(spec.template.metadata.labels);
	});
});

describe('places still to be filled in', () => {
	it('are found with line, column and what belongs there', () => {
		expect(unfilledIn(`a\ntitle: ${MARKER} the title\nurl: https://x.org/${MARKER}/\n`)).toEqual([
			{ line: 2, column: 8, hint: 'the title' },
			{ line: 3, column: 20, hint: '' },
		]);
		expect(unfilledIn(`say('${MARKER} Chinese', '${MARKER} English')`)).toMatchObject([
			{ hint: 'Chinese' },
			{ hint: 'English' },
		]);
	});

	it('are not seen in ordinary words', () => expect(unfilledIn('Fill in the form; fill-in work.')).toEqual([]));
});

describe('a name that does not fit is refused with a reason', () => {
	it.each([
		['page', 'pod/warm-up', 'there is no chapter "pod". Did you mean "pods"'],
		['page', 'pods/../../escape', 'named by chapter and name'],
		['page', 'warm-up', 'named by chapter and name'],
		['term', '../escape', 'small letters'],
		['figure', 'Überraschung', 'small letters'],
		['manifest', 'pods/x', 'Did you mean "Deployment"'],
	] as const)('%s %s', (kind, name, reason) =>
		expect(() => planNew(kind, name, { today: '2026-11-25', kubernetes: '1.36', object: 'Deploymnt' })).toThrow(reason),
	);
});
