import type { Named } from './names.ts';
import type { Plan, Unit } from './plan.ts';
import { isHeading, titleFit, type TitleFit } from './titles.ts';
import type { Hit, PageKind, PageRow } from './types.ts';

/**
 * How a page is scored; every part lies between 0 and 1 and is explained where it is worked out.
 * The weights lie on a plateau: moving one by a fifth changes no more than a handful of answers of the bench.
 */
export const WEIGHTS = {
	body: 1,
	heading: 0.5,
	title: 0.7,
	near: 0.3,
	/** The words stand together as typed. */
	phrase: 0.5,
	named: 1.3,
	/** The query is a heading from end to end. */
	whole: 1.5,
	/** Pages that list everything, such as the glossary's index, hold every word and explain none. */
	list: 0.35,
	/** Least share of the query's meaning that a page has to hold. */
	cut: 0.42,
};
/** A question of several parts is answered by a lesson rather than by an entry that happens to hold all the words. */
const PRIOR: Partial<Record<PageKind, number>> = { lesson: 1.3, field: 0.8 };
/** One that asks how, why or what the difference is, more surely so. */
const TAUGHT_PRIOR: Partial<Record<PageKind, number>> = { lesson: 1.3, term: 0.75, field: 0.6 };
/** Lessons and other pages that lead to all others. */
const LISTS: ReadonlySet<string> = new Set(['', 'glossary', 'start/learning-path']);
/** What is left of how surely a name is meant for the page that comes second. */
const SECOND = 0.45;
/** A name that is only a part of the query fits less surely than this. */
const HINT = 0.5;
const K1 = 1.2;
const B = 0.6;
/** Words within which the parts of a query count as said together. */
const WINDOW = 40;
const HEADING_WEIGHT = 2;

export interface Scored {
	page: PageRow;
	score: number;
	/** How surely the query names the page. */
	fit: number;
	/** Share of the query that the page holds. */
	coverage: number;
	/** Where the page holds the query, for the choice of sections. */
	hits: Hit[];
	/** The entry the query names, when this is its page. */
	named?: Named;
}

/** The pages that answer a plan, best first. */
export function rank(plan: Plan, pages: readonly PageRow[], names: readonly [Named, number][]): Scored[] {
	const average = pages.reduce((sum, page) => sum + page[3], 0) / Math.max(1, pages.length);
	const shares = sharesOf(plan.units, pages.length);
	const byFragment = new Map(pages.map((page) => [page[0], page]));
	const candidates = new Set(plan.units.flatMap(({ forms }) => forms.flatMap(({ postings }) => [...postings.keys()])));
	const scored: Scored[] = [];
	const isName = names.some(([, fit]) => fit >= 1);
	const nameOf = bestNames(names, plan.taught);
	const titles = new Map(pages.map((page) => [page[0], titleFit(plan, shares, page)]));
	for (const page of pages) if (nameOf.has(page[1]) || titles.get(page[0])!.asked > 0.5) candidates.add(page[0]);
	for (const fragment of plan.said) candidates.add(fragment);
	// A question of words that all exist has an answer, even when no page holds most of them.
	const known = plan.units.filter(({ forms }) => forms.length);
	const answerable =
		known.length === plan.units.length ||
		(known.length * 2 >= plan.units.length && known.some((unit) => unit.names.length));
	const cuts = answerable ? [WEIGHTS.cut, WEIGHTS.cut / 2] : [WEIGHTS.cut];
	for (const cut of cuts) {
		if (scored.length) break;
		for (const fragment of candidates) {
			const page = byFragment.get(fragment);
			if (!page) continue;
			const result = scorePage(plan, page, shares, average, titles.get(fragment)!, isName, nameOf.get(page[1]));
			if (result && (result.coverage >= cut || result.fit >= HINT || plan.said.has(fragment))) scored.push(result);
		}
	}
	return scored.sort((a, b) => b.score - a.score || a.page[1].localeCompare(b.page[1], 'en'));
}

/** Rare parts say more than common ones; a part that stands nowhere weighs like the rarest. */
function sharesOf(units: readonly Unit[], total: number): number[] {
	const weights = units.map(({ forms, worth = 1 }) => {
		const pages = new Set(forms.flatMap(({ postings }) => [...postings.keys()])).size;
		return worth * (Math.log(1 + (total - pages + 0.5) / (pages + 0.5)) + 0.3);
	});
	const sum = weights.reduce((a, b) => a + b, 0);
	return weights.map((weight) => weight / sum);
}

function bestNames(names: readonly [Named, number][], taught: boolean): Map<string, [Named, number]> {
	const best = new Map<string, [Named, number]>();
	const offer = (slug: string, entry: Named, fit: number) => {
		if ((best.get(slug)?.[1] ?? 0) < fit) best.set(slug, [entry, fit]);
	};
	for (const [entry, fit] of names) {
		// The lesson that teaches a term answers its name too, after the term's own page; a question the other way round.
		const isEntry = entry.kind === 'term' || entry.kind === 'field';
		offer(entry.slug, entry, taught && isEntry ? fit * SECOND : fit);
		// Beside other words a name says what the question is about; its lesson is as likely to tell.
		if (entry.lesson) offer(entry.lesson, entry, fit < HINT ? fit : fit * (taught ? 0.7 : SECOND));
	}
	return best;
}

function scorePage(
	plan: Plan,
	page: PageRow,
	shares: readonly number[],
	average: number,
	title: TitleFit,
	isName: boolean,
	name: [Named, number] | undefined,
): Scored | undefined {
	const [fragment, slug, kind, length] = page;
	let [body, heading, coverage] = [0, 0, 0];
	const perUnit: Hit[][] = [];
	plan.units.forEach((unit, index) => {
		const share = shares[index]!;
		let best = 0;
		let inHeading = 0;
		const hits: Hit[] = [];
		for (const { postings, weight } of unit.forms) {
			const found = postings.get(fragment);
			if (!found) continue;
			best = Math.max(best, weight * saturation(found, length / average));
			inHeading = Math.max(inHeading, found.some((hit) => hit.weight >= HEADING_WEIGHT) ? weight : 0);
			hits.push(...found.map(({ at, weight: own }) => ({ at, weight: own * weight })));
		}
		body += share * best;
		heading += share * inHeading;
		if (hits.length || unit.faint) coverage += share;
		perUnit.push(hits);
	});
	const fit = name?.[1] ?? 0;
	const says = plan.said.has(fragment);
	if (perUnit.every((hits) => !hits.length) && !title.asked && !fit && !says) return undefined;
	if (plan.literalRun && coverage === 0 && fit < 0.5 && !says) return undefined;
	coverage = Math.max(coverage, title.asked);
	const score =
		Math.max(coverage, Math.min(1, fit)) ** 1.5 *
			(WEIGHTS.body * body +
				WEIGHTS.heading * heading +
				WEIGHTS.title * title.worth +
				WEIGHTS.near * nearness(perUnit, shares) +
				WEIGHTS.phrase * saturation(plan.phrase.get(fragment), length / average)) +
		WEIGHTS.named * fit +
		(isHeading(page, plan.key) ? WEIGHTS.whole * (isName ? 1 : 2) : 0);
	const priors = plan.taught ? TAUGHT_PRIOR : plan.units.length > 1 && fit < HINT ? PRIOR : {};
	const prior = priors[kind] ?? 1;
	const list = kind === 'reference' || LISTS.has(slug);
	return {
		page,
		fit,
		score: prior * (list && fit < 0.5 ? score * WEIGHTS.list : score),
		coverage,
		hits: perUnit.flat().sort((a, b) => a.at - b.at),
		...(name && name[0].slug === slug && fit > 0 && { named: name[0] }),
	};
}

/** How often something is said, in a text of some relative length; the tenth time says less than the first. */
function saturation(hits: readonly Hit[] | undefined, length: number): number {
	const frequency = hits?.reduce((sum, hit) => sum + Math.min(1, hit.weight), 0) ?? 0;
	return frequency / (frequency + K1 * (1 - B + B * length));
}

/** The largest share of the query inside one stretch of text. */
function nearness(perUnit: readonly Hit[][], shares: readonly number[]): number {
	const marks = perUnit.flatMap((hits, unit) => hits.map(({ at }) => ({ at, unit }))).sort((a, b) => a.at - b.at);
	if (perUnit.length < 2) return marks.length ? 0.5 : 0;
	const counts = new Array<number>(perUnit.length).fill(0);
	let [best, sum, left] = [0, 0, 0];
	for (const { at, unit } of marks) {
		if (counts[unit]!++ === 0) sum += shares[unit]!;
		while (marks[left]!.at < at - WINDOW) {
			const out = marks[left++]!.unit;
			if (--counts[out]! === 0) sum -= shares[out]!;
		}
		best = Math.max(best, sum);
	}
	return best;
}
