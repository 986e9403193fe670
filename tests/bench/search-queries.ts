import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import type { Locale } from '../../src/config/locales.ts';
import type { NamesFile, PageRow } from '../../src/lib/search/types.ts';

export interface Query {
	cat: string;
	ui: Locale;
	text: string;
	/** Pages that answer; none means that nothing may be shown. */
	answers: string[];
	half: 'tuning' | 'held out';
}

/** A group may say that its queries were looked at while rules were made. */
type File = { cat: string; ui: Locale; half?: Query['half']; rows: [string, string][] }[];

/** A query never changes sides: its text decides. */
function halfOf(text: string): Query['half'] {
	return createHash('sha256').update(text).digest()[0]! % 2 ? 'tuning' : 'held out';
}

const made = (cat: string, ui: Locale, text: string, answers: string[], half = halfOf(text)): Query => ({
	cat,
	ui,
	text,
	answers,
	half,
});

/** The hand-written queries whose answers exist. */
export function writtenQueries(file: string, slugs: ReadonlySet<string>): Query[] {
	const groups = parse(fs.readFileSync(file, 'utf8')) as File;
	return groups
		.flatMap(({ cat, ui, half, rows }) =>
			rows.map(([text, label]) => made(cat, ui, String(text), label.split(' ').filter(Boolean), half)),
		)
		.filter(({ answers }) => !answers.length || [...slugs].some((slug) => isAnswer(slug, answers)));
}

/** Queries taken from the site: every sixth heading, third term (in both languages) and eighth field. */
export function generatedQueries(locale: Locale, pages: readonly PageRow[], names: NamesFile): Query[] {
	const owners = new Map<string, string[]>();
	for (const [, slug, kind, , , , sections] of pages) {
		// The headings of the learning path are the names of chapters, which have better answers.
		if (kind !== 'lesson' || slug === 'start/learning-path') continue;
		for (const [, title] of sections) owners.set(title, [...(owners.get(title) ?? []), slug]);
	}
	const headings = [...owners].filter(([title, slugs]) => slugs.length === 1 && title.length > 5);
	const own = (zh: string[], en: string[]) => (locale === 'en' ? en : zh)[0]!;
	const messages = new Set(names.failures.map(([, , , [symptom = '']]) => symptom));
	// The name of a failure is looked up for its remedy, and a field that is a term by the same name for either.
	const remedy = (en: string[]) => (messages.has(en[0]!) ? ['t'] : []);
	const termOf = (field: string) => names.terms.filter(([, , , en]) => en[0] === field).map(([slug]) => slug);
	return [
		...headings.filter((_, index) => index % 6 === 0).map(([title, slugs]) => made('heading', locale, title, slugs)),
		...names.terms
			.filter((_, index) => index % 3 === 0)
			.flatMap(([slug, , zh, en, lesson]) => [
				made('glossary name', locale, own(zh, en), [slug, ...(lesson ? [lesson] : []), ...remedy(en)]),
				made('glossary name, other language', locale, own(en, zh), [slug, ...(lesson ? [lesson] : []), ...remedy(en)]),
			]),
		...names.fields
			.flatMap(([slug, , fields]) => fields.map((field) => [slug, field] as const))
			.filter(([, field], index, all) => index % 8 === 0 && all.filter((other) => other[1] === field).length === 1)
			.map(([slug, field]) => made('field', locale, field, [slug, ...termOf(field)])),
	];
}

/** Whether a page answers: `g:` and a slash at the end take any page that begins so. */
export function isAnswer(slug: string, answers: readonly string[]): boolean {
	return answers.some((label) => {
		if (label === 't') return slug === 'troubleshooting';
		if (label.startsWith('g:')) return slug.startsWith(`glossary/${label.slice(2)}`);
		if (label === 'f:') return slug.startsWith('reference/fields/');
		return label.endsWith('/') ? slug.startsWith(label) : slug === label;
	});
}

export interface Score {
	count: number;
	first: number;
	five: number;
	reciprocal: number;
	/** Answers exist and nothing was shown. */
	nothing: number;
}

/** First hit, first five, mean reciprocal rank and nothing found over some queries and their results. */
export function scoreOf(answered: readonly { query: Query; slugs: readonly string[] }[]): Score {
	const sum: Score = { count: answered.length, first: 0, five: 0, reciprocal: 0, nothing: 0 };
	for (const { query, slugs } of answered) {
		const rank = query.answers.length
			? slugs.findIndex((slug) => isAnswer(slug, query.answers))
			: slugs.length
				? -1
				: 0;
		if (rank === 0) sum.first++;
		if (rank >= 0 && rank < 5) sum.five++;
		if (rank >= 0) sum.reciprocal += 1 / (rank + 1);
		if (query.answers.length && !slugs.length) sum.nothing++;
	}
	const share = (value: number) => (sum.count ? value / sum.count : 0);
	return { ...sum, first: share(sum.first), five: share(sum.five), reciprocal: share(sum.reciprocal) };
}
