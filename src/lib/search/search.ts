import type { Locale } from '../../config/locales.ts';
import { otherLocale } from '../locale.ts';
import { nearest } from '../suggest.ts';
import { bestSections, showSections } from './excerpt.ts';
import { namesIn } from './fit.ts';
import { readNames, type NameBook, type Named } from './names.ts';
import { makePlan, type Plan, type PlanOptions } from './plan.ts';
import { rank, type Scored } from './rank.ts';
import { bare, fold, tokenise } from './text.ts';
import { stem } from './stem.ts';
import type { Answer, Bundle, Library, PageRow, Result, SectionResult } from './types.ts';

/** Results that come only from the other language are worth a little less than those in the reader's own. */
const FOREIGN = 0.9;
/** Below this coverage of the best page the other language is asked too. */
const WEAK = 0.7;
const LIMIT = 60;

export interface SearchOptions {
	/** Search exactly what was typed. */
	uncorrected?: boolean;
}

/** Searches the site in one language, and in the other one where that is needed. The same code in browser and bench. */
export class Searcher {
	readonly #library: Library;
	readonly #locale: Locale;
	#book: NameBook | undefined;
	/** What the last answers were made of, for excerpts. */
	readonly #basis = new Map<string, { scored: Scored; bundle: Bundle; forms: string[] }>();

	constructor(library: Library, locale: Locale) {
		this.#library = library;
		this.#locale = locale;
	}

	/** Loads what every search needs. */
	async warmUp(): Promise<void> {
		await this.#basics();
	}

	async search(query: string, { uncorrected = false }: SearchOptions = {}): Promise<Answer> {
		if (!tokenise(query).length) return { query, results: [], near: [] };
		const { book, own } = await this.#basics();
		const plan = await makePlan(query, own, book, this.#planOptions(this.#locale, uncorrected));
		const corrections = [...plan.corrections];
		let scored = rank(plan, own.pages, namesIn(query, plan, book)).map((found) => ({
			found,
			plan,
			bundle: own,
		}));
		if (await this.#needsOther(plan, scored[0]?.found)) {
			const other = await this.#library.bundle(otherLocale(this.#locale));
			const second = await makePlan(query, other, book, this.#planOptions(other.locale, uncorrected));
			const more = rank(second, other.pages, namesIn(query, second, book)).map((found) => ({
				found,
				plan: second,
				bundle: other,
			}));
			scored = merge(scored, more);
			corrections.push(...second.corrections);
		}
		this.#basis.clear();
		const titles = new Map(own.pages.map((page) => [page[1], page]));
		const results = scored
			.filter(({ found, plan: basis }, place) => place < LIMIT || basis.said.has(found.page[0]))
			.map(({ found, plan: basis, bundle }) => this.#result(found, formsOf(basis), bundle, titles.get(found.page[1])));
		const corrected = corrections.reduce((text, [from, to]) => text.replace(from, () => to), fold(query));
		return {
			query,
			...(corrections.length && results.length && { corrected }),
			results,
			near: results.length ? [] : nearNames(query, book, this.#locale),
		};
	}

	/** The best sections of a result of the last search, or only the best one, with excerpts. */
	async sections(slug: string, first = false): Promise<SectionResult[]> {
		const basis = this.#basis.get(slug);
		if (!basis) return [];
		const { scored, bundle, forms } = basis;
		return showSections(scored.page, scored.hits, (at) => bundle.text(scored.page, at), forms, first);
	}

	async #basics(): Promise<{ book: NameBook; own: Bundle }> {
		const [names, own] = await Promise.all([this.#library.names(), this.#library.bundle(this.#locale)]);
		this.#book ??= readNames(names, own.pages);
		return { book: this.#book, own };
	}

	#planOptions(locale: Locale, uncorrected: boolean): PlanOptions {
		return { uncorrected, words: () => this.#library.words(locale) };
	}

	/**
	 * Whether the other language can say more, at the price of its engine: it is asked for Chinese on an English page that
	 * is no name, for Latin words that only it has, and for English questions that no Chinese page answers as a whole.
	 */
	async #needsOther(plan: Plan, best: Scored | undefined): Promise<boolean> {
		if (this.#locale === 'en')
			return plan.units.some(({ names, text }) => !names.length && /\p{Script=Han}/u.test(text));
		// A message or a name that is known here needs no other language.
		if (best && best.fit >= 1) return false;
		if (plan.tokens.every(({ han }) => !han) && plan.units.length > 1 && best && best.coverage < WEAK) return true;
		const missing = plan.units.filter(({ forms, text }) => !forms.length && /^[\x20-\x7e]+$/.test(text));
		if (!missing.length) return false;
		const { own, other } = await this.#library.words(this.#locale);
		const words = new Set([...own, ...other]);
		return missing.some(({ text }) => words.has(bare(text)) || words.has(stem(text)));
	}

	/** What stands beside the title of an entry: the message, the field, or the name in the other language. */
	#cardOf({ kind, section, title }: Named): string {
		if (kind === 'error') return title[this.#locale];
		return section || title[otherLocale(this.#locale)];
	}

	#result(scored: Scored, forms: string[], bundle: Bundle, own: PageRow | undefined): Result {
		const { page, named, hits } = scored;
		this.#basis.set(page[1], { scored, bundle, forms });
		const [best] = bestSections(page, hits);
		const inTitle = hits.some(({ weight }) => weight >= 6.5 * 0.8);
		const shown = own ?? page;
		return {
			slug: page[1],
			locale: own ? this.#locale : bundle.locale,
			kind: named?.kind === 'error' ? 'error' : page[2],
			title: shown[4],
			section: named?.section ?? (inTitle ? '' : (best?.section?.[0] ?? '')),
			...(named && named.kind !== 'lesson' && { card: this.#cardOf(named) }),
			score: scored.score,
			found: own === page || !own ? forms.slice(0, 12) : [],
		};
	}
}

const knownForms = new WeakMap<Plan, string[]>();

/** How the words of a query may be written: for marks. */
function formsOf(plan: Plan): string[] {
	const known = knownForms.get(plan);
	if (known) return known;
	const forms = new Set(plan.units.flatMap(({ forms: all }) => all.map(({ chain }) => fold(chain.text))));
	knownForms.set(plan, [...forms]);
	return [...forms];
}

interface Found {
	found: Scored;
	plan: Plan;
	bundle: Bundle;
}

/** One list by page; a page found in both languages keeps its better place. */
function merge(own: Found[], other: Found[]): Found[] {
	const bySlug = new Map(own.map((entry) => [entry.found.page[1], entry]));
	for (const entry of other) {
		const slug = entry.found.page[1];
		const score = entry.found.score * FOREIGN;
		if ((bySlug.get(slug)?.found.score ?? 0) < score) bySlug.set(slug, { ...entry, found: { ...entry.found, score } });
	}
	return [...bySlug.values()].sort(
		(a, b) => b.found.score - a.found.score || a.found.page[1].localeCompare(b.found.page[1], 'en'),
	);
}

/** Names that look like what was typed, for a reader who found nothing. */
function nearNames(query: string, book: NameBook, locale: Locale): Answer['near'] {
	const typed = fold(query).trim().slice(0, 40);
	const owners = new Map<string, { slug: string; title: string }>();
	for (const { names, slug, section, title, kind } of book.all) {
		if (kind !== 'term') continue;
		for (const name of names) owners.set(name, { slug: section ? `${slug}#${section}` : slug, title: title[locale] });
	}
	const found = nearest(typed, owners.keys(), 8).map((name) => owners.get(name)!);
	return [...new Map(found.map((entry) => [entry.slug, entry])).values()].slice(0, 4);
}
