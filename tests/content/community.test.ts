import fs from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FORMS = '.github/ISSUE_TEMPLATE';
const text = z.string().min(1);
const both = text.regex(/\p{Script=Han}.* · .*[A-Za-z]/u, 'says it in Chinese and in English, parted by " · "');
const element = z.strictObject({
	type: z.enum(['input', 'textarea', 'dropdown', 'checkboxes']),
	id: z.string().regex(/^[a-z][a-z-]*$/),
	attributes: z.strictObject({
		label: both,
		description: both.optional(),
		placeholder: text.optional(),
		options: z.array(both).min(2).optional(),
	}),
	validations: z.strictObject({ required: z.boolean() }).optional(),
});

/** What GitHub accepts as an issue form; anything else makes the form vanish without a word. */
const form = z.strictObject({
	name: both,
	description: both,
	title: text,
	labels: z.array(text),
	body: z
		.array(element)
		.min(1)
		.refine((body) => new Set(body.map(({ id }) => id)).size === body.length, 'ids differ')
		.refine(
			(body) => body.every(({ type, attributes }) => (type === 'dropdown') === (attributes.options !== undefined)),
			'a dropdown has options, nothing else has',
		),
});

describe('issue forms', () => {
	it('there is one for content, translation, site and term', () => {
		expect(fs.readdirSync(FORMS).sort()).toEqual(['content.yml', 'site.yml', 'term.yml', 'translation.yml']);
	});

	it.each(fs.readdirSync(FORMS))('%s is one that GitHub shows, in both languages', (file) => {
		expect(form.safeParse(parse(fs.readFileSync(`${FORMS}/${file}`, 'utf8'))).error?.issues ?? []).toEqual([]);
	});
});

it('every heading and check of the pull request template is in both languages', () => {
	const lines = fs.readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8').split('\n');
	const said = lines.filter((line) => /^(?:## |- \[ \] )/.test(line));
	expect(said.length).toBeGreaterThan(5);
	for (const line of said) expect(line).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
});

it('packages and actions are updated weekly, in groups, and what is pinned for a reason exists', () => {
	const { version, updates } = parse(fs.readFileSync('.github/dependabot.yml', 'utf8')) as {
		version: number;
		updates: {
			'package-ecosystem': string;
			schedule: { interval: string };
			groups: object;
			ignore?: { 'dependency-name': string }[];
		}[];
	};
	expect(version).toBe(2);
	expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
	for (const { schedule, groups } of updates) {
		expect(schedule.interval).toBe('weekly');
		expect(Object.keys(groups)).toHaveLength(1);
	}
	const { dependencies, devDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
		dependencies: object;
		devDependencies: object;
	};
	const names = Object.keys({ ...dependencies, ...devDependencies });
	for (const { 'dependency-name': ignored } of updates.flatMap(({ ignore = [] }) => ignore))
		expect(names.some((name) => name.startsWith(ignored.replace('*', '')))).toBe(true);
});
