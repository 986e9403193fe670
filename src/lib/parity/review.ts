import { z } from 'astro/zod';
import { localeCodes, type Locale, type Localised } from '../../config/locales.ts';
import { otherLocale } from '../locale.ts';

const hash = z.string('quote it, YAML may read it as a number').regex(/^[0-9a-f]{40}$/, 'a git hash of 40 digits');

/** The two halves of a page as somebody last reviewed them together. */
export const reviewSchema = z.strictObject({
	/** The git hash of each half's content; git can show that state for as long as it knows the hash. */
	'zh-cn': hash,
	en: hash,
	/** Why one half changed and the other did not, when that was so. */
	reason: z.string().min(1).optional(),
});

export type Review = z.infer<typeof reviewSchema>;

/** The half that changed alone, and the hash it had while both halves still belonged together. */
export interface Alone {
	locale: Locale;
	since: string;
}

/**
 * The half that changed alone: since the record, or, where both halves changed since, since they were last committed
 * together. So a record that nobody renewed does not hide later changes.
 *
 * @returns `undefined` when there is none
 */
export function changedAlone(
	review: Review | undefined,
	joint: Localised | undefined,
	now: Localised,
): Alone | undefined {
	for (const base of [review, joint]) {
		if (!base) continue;
		const state = reviewState(base, now);
		if (state === 'same') return undefined;
		if (state === 'zh-cn' || state === 'en') return { locale: state, since: base[state] };
	}
	return undefined;
}

/** How a pair stands to its record: as recorded, not recorded yet, both halves changed, or only the one that is named. */
export type ReviewState = 'same' | 'new' | 'both' | Locale;

/**
 * Compares the halves of a page with their record.
 *
 * @example reviewState({ 'zh-cn': a, en: b }, { 'zh-cn': a, en: c }) // 'en'
 */
export function reviewState(review: Localised | undefined, now: Localised): ReviewState {
	if (!review) return 'new';
	const changed = localeCodes.filter((locale) => review[locale] !== now[locale]);
	return changed.length === 2 ? 'both' : (changed[0] ?? 'same');
}

/**
 * The record of a pair after a review.
 *
 * @param reason why the other half needed no change
 * @throws when only one half changed and nobody says why
 */
export function recordReview(
	review: Review | undefined,
	joint: Localised | undefined,
	now: Localised,
	reason?: string,
): Review {
	if (review && reviewState(review, now) === 'same') return review;
	const alone = changedAlone(review, joint, now)?.locale;
	if (alone && !reason?.trim())
		throw new Error(
			`only ${alone} changed; change ${otherLocale(alone)} too, or say with --reason why it needs nothing.`,
		);
	return { ...now, ...(reason?.trim() && { reason: reason.trim() }) };
}

/**
 * The states in which both halves of a page were last committed together, by slug.
 *
 * @param log what `git log --raw --no-abbrev --format=commit` prints, newest first
 */
export function readJointCommits(log: string): Map<string, Localised> {
	const joint = new Map<string, Localised>();
	for (const commit of log.split(/^commit$/m)) {
		const halves = new Map<string, Partial<Record<Locale, string>>>();
		for (const [, hash, locale, slug] of commit.matchAll(HALF))
			halves.set(slug!, { ...halves.get(slug!), [locale as Locale]: hash! });
		for (const [slug, { 'zh-cn': zh, en }] of halves)
			if (zh && en && !joint.has(slug)) joint.set(slug, { 'zh-cn': zh, en });
	}
	return joint;
}

const HALF = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]{40}) \w+\t(?:.+\t)?src\/content\/docs\/(zh-cn|en)\/(.+)\.mdx$/gm;

/** What a line-by-line difference says: its text without git's header, and the first line of the file that it is about. */
export interface Difference {
	text: string;
	line: number;
}

const MOST_LINES = 12;
/** Paragraphs are one long line; what surrounds a change is shown this far. */
const AROUND = 40;

/** Reads what `git diff -U0` prints for one file; `undefined` when it prints no hunk. */
export function readDifference(printed: string): Difference | undefined {
	const [, ...hunks] = printed.replace(/\n$/, '').split(/^@@/m);
	if (hunks.length === 0) return undefined;
	const shown = hunks.flatMap((hunk) => {
		const lines = hunk.split('\n').slice(1);
		return shorten(
			lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1)),
			lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1)),
		);
	});
	const rest = shown.length - MOST_LINES;
	return {
		line: Math.max(1, Number(/\+(\d+)/.exec(hunks[0]!)?.[1] ?? 1)),
		text: [...shown.slice(0, MOST_LINES), ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n'),
	};
}

/** Lines that were replaced one by one, cut to what differs; others whole. */
function shorten(before: readonly string[], after: readonly string[]): string[] {
	if (before.length !== after.length) return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
	return before.flatMap((line, index) => {
		const other = after[index]!;
		let start = 0;
		while (start < Math.min(line.length, other.length) && line[start] === other[start]) start++;
		let end = 0;
		while (end < Math.min(line.length, other.length) - start && line.at(-1 - end) === other.at(-1 - end)) end++;
		return [`-${cut(line, start, end)}`, `+${cut(other, start, end)}`];
	});
}

function cut(line: string, start: number, end: number): string {
	const [from, to] = [Math.max(0, start - AROUND), line.length - Math.max(0, end - AROUND)];
	return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}
