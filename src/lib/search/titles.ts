import { CHAPTERS } from '../../config/pages.ts';
import type { Plan } from './plan.ts';
import { fold, key, tokenise } from './text.ts';
import { stem } from './stem.ts';
import type { PageRow } from './types.ts';

/** A title as it is compared: whole without spelling, and its Latin words without endings. */
interface Title {
	whole: string;
	words: ReadonlySet<string>;
	/** How much it says about the page. */
	weight: number;
}

/** A phrase under which a page is looked up says less than what the page calls itself. */
const PHRASE = 0.9;

const cache = new WeakMap<PageRow, Title[]>();

/**
 * Titles of a page in both languages. What stands in parentheses is a title of its own: 污点（Taint）. So is every phrase
 * under which a lesson says it is looked up.
 */
function titlesOf(page: PageRow): Title[] {
	const known = cache.get(page);
	if (known) return known;
	const parts = (all: readonly string[], weight: number) =>
		all.flatMap((title) => fold(title).split(/[（(）)]/)).map((part) => ({ part, weight }));
	const titles = [...parts([page[4], page[5]], 1), ...parts(page[8], PHRASE)]
		.filter(({ part }) => key(part))
		.map(({ part, weight }) => ({
			weight,
			whole: key(part),
			words: new Set(tokenise(part).flatMap(({ text, han }) => (han ? [] : [stem(text)]))),
		}));
	cache.set(page, titles);
	return titles;
}

/** Whether the whole query is a heading of the page: no other page is meant as surely, unless it has the name. */
export function isHeading(page: PageRow, asked: string): boolean {
	// Entries have names instead, and lists have the headings of everything.
	if (page[2] !== 'lesson' && page[2] !== 'command') return false;
	return (headings.get(page) ?? readHeadings(page)).has(asked);
}

const headings = new WeakMap<PageRow, ReadonlySet<string>>();

function readHeadings(page: PageRow): ReadonlySet<string> {
	const keys = new Set([page[4], page[5], ...page[6].map(([, title]) => title)].map(key).filter(Boolean));
	headings.set(page, keys);
	return keys;
}

/** How a title answers a query. */
export interface TitleFit {
	/** Share of the query that stands in the title. */
	asked: number;
	/** How much of the query stands in the title, and how little besides. */
	worth: number;
}

/** What the chapter of a lesson is called, in both languages. */
const CHAPTER_NAMES = new Map(
	CHAPTERS.map(({ id, title }) => [
		id as string,
		new Set([id, ...Object.values(title)].map((name) => stem(key(name)))),
	]),
);
/** A lesson need not repeat the name of its chapter, so a part that names the chapter is half said by the title. */
const CHAPTER = 0.6;

/**
 * The best of the titles of a page; a form that is not the typed one counts as much as the form is worth.
 */
export function titleFit(plan: Plan, shares: readonly number[], page: PageRow): TitleFit {
	const chapter = plan.units.length > 1 ? CHAPTER_NAMES.get(page[1].split('/')[0]!) : undefined;
	const inChapter = plan.units.map(({ asks }) =>
		chapter ? Math.max(0, ...asks.map((ask) => (chapter.has(stem(ask.key)) ? ask.weight * CHAPTER : 0))) : 0,
	);
	let best: TitleFit = { asked: 0, worth: 0 };
	for (const title of titlesOf(page)) {
		let asked = 0;
		let rest = title.whole;
		let filled = 0;
		plan.units.forEach(({ asks }, index) => {
			let worth = 0;
			for (const ask of asks) {
				const hit = ask.han ? title.whole.includes(ask.key) : ask.words.every((word) => title.words.has(word));
				if (!hit || worth >= ask.weight) continue;
				worth = ask.weight;
				const cut = rest.replace(ask.key, '');
				const length = ask.han || cut !== rest ? rest.length - cut.length : ask.words.join('').length;
				filled += (ask.weight * length) / title.whole.length;
				rest = cut;
			}
			asked += Math.max(worth, inChapter[index]!) * shares[index]!;
		});
		const worth = title.weight * asked ** 1.5 * (0.35 + 0.65 * Math.min(1, filled));
		if (worth > best.worth) best = { asked: asked * title.weight, worth };
	}
	return best;
}
