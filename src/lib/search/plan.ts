import { otherLocale } from '../locale.ts';
import { chainOf, follow, splitChain, together, type Chain } from './chain.ts';
import { LONGEST_NAME, SPECIFIC, type NameBook, type Named } from './names.ts';
import { repair, repairHan } from './spelling.ts';
import { ASKING, FAINT, says, splitStop, STOP_LATIN, TAUGHT } from './stop-words.ts';
import { bare, fold, key, tokenise, type Token } from './text.ts';
import { stem } from './stem.ts';
import type { Bundle, Postings, WordsFile } from './types.ts';

/** One way to say a unit, with how much it is worth beside the words that were typed. */
export interface Form {
	chain: Chain;
	weight: number;
	postings: Postings;
}

/** A part of the query that means one thing: a name, a word, a run of Chinese. */
export interface Unit {
	text: string;
	forms: Form[];
	/** Every form, also those that stand nowhere, as titles are asked for it. */
	asks: { key: string; words: readonly string[]; han: boolean; weight: number }[];
	names: readonly Named[];
	/** Pages that hold the words as typed. */
	literal: number;
	/** Share of its weight, when it was cut out of a run without knowing words. @default 1 */
	worth?: number;
	/** It only says what is done: a page need not say it. */
	faint?: true;
}

export interface Plan {
	tokens: readonly Token[];
	units: Unit[];
	/** Parts that were corrected: as typed, as searched. */
	corrections: [string, string][];
	/** The whole query is one run of Chinese that the site says literally: pages that do not say it are not meant. */
	literalRun: boolean;
	/** The pages that say a query which is one run of Chinese, when they are few: however low they rank, they are listed. */
	said: ReadonlySet<string>;
	/** The whole query without spelling. */
	key: string;
	/** It asks what a lesson answers rather than an entry. */
	taught: boolean;
	/** Where the words of the query stand one after the other as they were typed. */
	phrase: Postings;
}

export interface PlanOptions {
	/** Search exactly what was typed. */
	uncorrected: boolean;
	/** Latin words of the pages. */
	words: () => Promise<WordsFile>;
}

/** A synonym counts less than the typed word: a page that says what was typed comes first. */
const SYNONYM = 0.8;
/** A longer word that starts like the typed one, while the reader is still typing. */
const PREFIX = 0.7;
/** Characters of the longest run that is taken for a piece of a text; longer ones are sentences. */
const LONGEST_PIECE = 8;
/** The same beside other words: then the parts of a run say as much. */
const LONGEST_PART = 4;
/** Words of a known message that are looked up. */
const MESSAGE_WORDS = 4;
const FEW = 3;
const FEW_PAGES = 20;
/** The halves of a run, not far from each other. */
const LOOSE = 0.5;
/** The halves of a run, anywhere on a page. */
const APART = 0.4;
/** What is left of the weight of a word that only says what is done. */
const FAINT_WORTH = 0.3;
/** What a character that stands nowhere weighs beside a word that stands nowhere. */
const MISSING_WORTH = 0.5;
/** Another grammatical form of a Latin word, in pages whose index does not stem. */
const INFLECTED = 0.9;

/** A part of a run; names are there when it is cut out as one thing. */
interface Part {
	text: string;
	names?: readonly Named[];
}

/** Cuts a query into units and finds out where each of them stands. */
export async function makePlan(query: string, bundle: Bundle, names: NameBook, options: PlanOptions): Promise<Plan> {
	const planner = new Planner(bundle, names, tokenise(query), options);
	planner.plan.taught = TAUGHT.test(fold(query));
	await planner.run();
	return planner.plan;
}

class Planner {
	readonly plan: Plan;
	readonly #bundle: Bundle;
	readonly #names: NameBook;
	readonly #options: PlanOptions;

	constructor(bundle: Bundle, names: NameBook, tokens: Token[], options: PlanOptions) {
		this.#options = options;
		this.#bundle = bundle;
		this.#names = names;
		this.plan = {
			tokens,
			units: [],
			corrections: [],
			literalRun: false,
			said: new Set(),
			key: key(tokens.map(({ text }) => text).join(' ')),
			taught: false,
			phrase: new Map(),
		};
	}

	async run(): Promise<void> {
		const { tokens } = this.plan;
		const onlyRun = tokens.length === 1 && tokens[0]!.han;
		const units: Unit[] = [];
		const telling = tokens.some(says);
		const skipped = this.#skippedOfMessage();
		for (let index = 0; index < tokens.length;) {
			const taken = this.#nameAt(index);
			const token = tokens[index]!;
			// Words that only ask are on every page, and so in the largest files of the index.
			if (skipped.has(token) || (!taken && telling && !says(token))) {
				index += 1;
				continue;
			}
			// Rule 1: the longest name wins over its parts: "control plane" is one thing.
			if (taken) {
				const unit = await this.#unit(taken.text, taken.names);
				if (onlyRun) this.#keepSaid(unit);
				units.push(unit);
				index += taken.length;
				continue;
			}
			units.push(...(token.han ? await this.#run(token.text, onlyRun) : await this.#word(token.text, index)));
			index += 1;
		}
		const meant = withoutStopWords(units).map(faded);
		this.plan.units = this.plan.said.size ? meant : withoutLooseCharacters(meant);
		this.#doubt();
		await this.#findPhrase();
		const [unit] = this.plan.units;
		this.plan.literalRun =
			onlyRun &&
			tokens[0]!.text.length <= LONGEST_PIECE &&
			this.plan.units.length === 1 &&
			unit!.literal > 0 &&
			!unit!.names.length;
	}

	/** Rule 14: a command or an expression is meant as it was typed. Its words are looked up anyhow. */
	async #findPhrase(): Promise<void> {
		const { tokens, units } = this.plan;
		const asked = new Set(units.flatMap(({ text }) => text.split(' ')));
		const words = tokens.filter(({ text }) => asked.has(text));
		if (words.length < 2 || words.length > LONGEST_NAME || words.some(({ han }) => han)) return;
		this.plan.phrase = await follow(this.#bundle, chainOf(words.map(({ text }) => text).join(' ')));
	}

	/** Rule 11: beside a word that stands nowhere a repaired one is no evidence: two wrong words are another subject. */
	#doubt(): void {
		const { units, corrections } = this.plan;
		if (!corrections.length) return;
		const repaired = new Set(corrections.map(([, meant]) => meant));
		const sure = units.every(({ text, forms, names }) => forms.length && (!repaired.has(text) || names.length));
		if (sure || (corrections.length === 1 && units.every(({ forms }) => forms.length))) return;
		this.plan.units = units.map((unit) =>
			repaired.has(unit.text) ? { ...unit, forms: [], asks: [], names: [], literal: 0 } : unit,
		);
		this.plan.corrections = [];
	}

	/**
	 * Rule 13: a message that is known here is answered by its name. Its longest words are enough to find what else speaks
	 * of it; each word is a file of the index.
	 */
	#skippedOfMessage(): ReadonlySet<Token> {
		const { tokens, key: asked } = this.plan;
		const messages = () => this.#names.all.filter(({ kind }) => kind === 'error').flatMap(({ keys }) => keys);
		if (tokens.length <= MESSAGE_WORDS || !messages().some((own) => own.length >= SPECIFIC && asked.includes(own)))
			return new Set();
		return new Set([...tokens].sort((a, b) => b.text.length - a.text.length).slice(MESSAGE_WORDS));
	}

	/** The longest name that starts at a token. */
	#nameAt(start: number): { text: string; length: number; names: readonly Named[] } | undefined {
		const { tokens } = this.plan;
		for (let length = Math.min(LONGEST_NAME, tokens.length - start); length > 0; length--) {
			const part = tokens.slice(start, start + length).map(({ text }) => text);
			// Messages and the words of a page are no things: their parts say more than the whole.
			const names = things(this.#names.byKey.get(key(part.join(''))));
			// A stop word that happens to be a short name (no, po) is one only when it is all that was typed.
			if (names && (length > 1 || tokens.length === 1 || !STOP_LATIN.has(part[0]!)))
				return { text: part.join(' '), length, names };
		}
		return undefined;
	}

	/** A unit with the typed form, the names of what it names, and what grammar makes of it. */
	async #unit(text: string, names: readonly Named[] = []): Promise<Unit> {
		const chains = new Map<string, [Chain, number]>();
		const add = (chain: Chain | undefined, weight: number) => {
			const id = chain?.links.map(({ word }) => word).join(' ');
			if (chain && id && !chains.has(id)) chains.set(id, [chain, weight]);
		};
		add(chainOf(text), 1);
		const joined = bare(text);
		if (!/\p{Script=Han}/u.test(text)) {
			if (joined !== text) add(chainOf(joined), 1);
			add(splitChain(text), 1);
		}
		// Rule 2: what has a name has it in both languages; official forms and variants lead to the same pages.
		for (const { title, kind } of names) {
			if (kind !== 'term') continue;
			for (const name of [title[this.#bundle.locale], title[otherLocale(this.#bundle.locale)]]) {
				for (const part of name.split(/[（(）)]/).filter((piece) => piece.trim())) add(chainOf(part.trim()), SYNONYM);
			}
		}
		// Two words of one run may stand a little apart: 更新的策略.
		const halves =
			this.plan.tokens.length > 1 && !names.length && /^\p{Script=Han}{4}$/u.test(text)
				? [text.slice(0, 2), text.slice(2)]
				: undefined;
		if (halves) add(looseChain(text), LOOSE);
		// English pages say no Chinese name but beside the English one, and their index holds it in files of its own.
		const asked = [...chains.values()].filter(
			([chain]) => this.#bundle.locale !== 'en' || !names.length || !/\p{Script=Han}/u.test(chain.text),
		);
		const forms = await this.#ask(asked);
		if (halves) {
			const postings = await together(this.#bundle, halves);
			forms.push({ chain: chainOf(halves[1]!), weight: APART, postings });
		}
		const typed = forms.filter(({ weight }) => weight === 1);
		const literal = new Set(typed.flatMap(({ postings }) => [...postings.keys()])).size;
		if (!literal && !names.length && /^[a-z]+$/.test(joined)) {
			// Rule 3: the Chinese index does not stem; try the other number or tense before giving up.
			forms.push(...(await this.#ask(inflections(joined).map((word) => [chainOf(word), INFLECTED]))));
		}
		const asks = [...chains.values()].map(([chain, weight]) => askOf(chain.text, weight));
		return { text, forms: forms.filter(({ postings }) => postings.size), asks, names, literal };
	}

	async #ask(chains: readonly (readonly [Chain, number])[]): Promise<Form[]> {
		return Promise.all(
			chains.map(async ([chain, weight]) => ({ chain, weight, postings: await follow(this.#bundle, chain) })),
		);
	}

	/** A Latin word that is no name. */
	async #word(text: string, index: number): Promise<Unit[]> {
		const unit = await this.#unit(text);
		if (unit.forms.length || STOP_LATIN.has(text)) return [unit];
		const { own, other } = await this.#options.words();
		const words = [...new Set([...this.#names.latin.map(bare), ...own])];
		const written = bare(text);
		const last = index === this.plan.tokens.length - 1;
		// Rule 4: the last word may be unfinished.
		if (last && written.length > 1) {
			const longer = words.filter((word) => word.startsWith(written)).slice(0, 4);
			unit.forms = (await this.#ask(longer.map((word) => [chainOf(word), PREFIX]))).filter(
				({ postings }) => postings.size,
			);
			if (unit.forms.length) return [unit];
		}
		// Rule 5: a word nobody wrote is a typing error for the nearest one somebody did write.
		// What the other language says is no error; the search goes on there.
		const meant = this.#options.uncorrected || other.includes(written) ? undefined : repair(written, words);
		if (meant === undefined) return [unit];
		this.plan.corrections.push([text, meant]);
		return [await this.#unit(meant, this.#names.byKey.get(key(meant)))];
	}

	/** A run of Chinese that is no name as a whole. */
	async #run(run: string, alone: boolean): Promise<Unit[]> {
		const part = this.plan.tokens.length > 1;
		// Rule 6c: a sentence is not looked up as a whole. Its words are found anyhow, and each pair costs a file.
		if (run.length > (part ? LONGEST_PART : LONGEST_PIECE)) return this.#sentence(run);
		// Rule 6: what the site says literally is meant literally, wherever its words begin and end.
		const whole = await this.#unit(run);
		if (!part) this.#keepSaid(whole);
		const piece = run.length <= LONGEST_PIECE && !ASKING.test(run);
		if (whole.literal && ((alone && piece) || run.length < 3)) return [(await this.#abbreviated(run, whole)) ?? whole];
		const kept = await this.#cutAtPhrases(run);
		if (!kept.length) return [whole];
		if (whole.literal && kept.length === 1 && kept[0]!.text === run) return [whole];
		if (!this.#options.uncorrected && this.#bundle.locale !== 'en' && !whole.literal && run.length > 1) {
			const short = await this.#abbreviated(run, whole);
			if (short) return [short];
			// Rule 7: one wrong character in a name. English pages hold too little Chinese to tell.
			const meant = this.#repairedName(run);
			if (meant && (meant.length > 3 || !kept.some(({ names }) => names))) return [await this.#corrected(run, meant)];
		}
		const units = await this.#units(kept);
		return units.length ? units : [whole];
	}

	/** A rare run is listed wherever it is said, however low its pages rank. */
	#keepSaid({ literal, forms }: Unit): void {
		if (literal > FEW_PAGES) return;
		const typed = forms.filter(({ weight }) => weight === 1);
		this.plan.said = new Set(typed.flatMap(({ postings }) => [...postings.keys()]));
	}

	#repairedName(run: string): string | undefined {
		return repairHan(
			run,
			this.#names.han.filter((name) => name.length > 3 || name[0] === run[0]),
		);
	}

	#corrected(written: string, meant: string): Promise<Unit> {
		this.plan.corrections.push([written, meant]);
		return this.#unit(meant, this.#names.byKey.get(key(meant)));
	}

	async #units(parts: readonly Part[]): Promise<Unit[]> {
		const units: Unit[] = [];
		for (const { text, names } of parts) {
			if (names) units.push(await this.#unit(text, names));
			else units.push(...(await this.#pieces(text)));
		}
		return units;
	}

	/** A run that is too long to be a piece of a text. */
	async #sentence(run: string): Promise<Unit[]> {
		const meant = this.#options.uncorrected || this.#bundle.locale === 'en' ? undefined : this.#repairedName(run);
		if (meant && !(await this.#unit(run)).literal) return [await this.#corrected(run, meant)];
		const units = await this.#units(await this.#cutAtPhrases(run));
		return units.length ? units : [await this.#unit(run)];
	}

	/** Rule 6b: a name with one character left out (滚更新) is meant too, where few pages say what was typed. */
	async #abbreviated(run: string, whole: Unit): Promise<Unit | undefined> {
		if (run.length < 3 || whole.literal > FEW) return undefined;
		const name = this.#names.han.find((full) => full.length === run.length + 1 && leavesOut(full, run));
		return name === undefined ? undefined : this.#unit(run, things(this.#names.byKey.get(name)));
	}

	/** Rule 8: names inside a run are taken out, longest first; the rest is parted at words that only ask. */
	#cut(run: string, isName: (text: string) => boolean): Part[] {
		const parts: Part[] = [];
		let rest = '';
		const flush = () => {
			for (const text of splitStop(rest)) parts.push({ text });
			rest = '';
		};
		for (let at = 0; at < run.length;) {
			let length = Math.min(this.#names.longestHan, run.length - at);
			while (length > 1 && !isName(run.slice(at, at + length))) length--;
			if (length > 1) {
				flush();
				const text = run.slice(at, at + length);
				parts.push({ text, names: things(this.#names.byKey.get(text)) ?? [] });
				at += length;
			} else rest += run[at++]!;
		}
		flush();
		return parts;
	}

	/** Rule 8b: a phrase under which a lesson is looked up is one thing where no page says it. */
	async #cutAtPhrases(run: string): Promise<Part[]> {
		const entries = (text: string) => this.#names.byKey.get(text);
		const isName = (text: string) => Boolean(things(entries(text)));
		const isPhrase = (text: string) => text.length > 2 && entries(text)?.some(({ kind }) => kind === 'lesson') === true;
		const said = new Set<string>();
		for (const { text, names } of this.#cut(run, (part) => isName(part) || isPhrase(part)))
			if (names && !names.length && (await follow(this.#bundle, chainOf(text))).size) said.add(text);
		return this.#cut(run, (text) => isName(text) || (isPhrase(text) && !said.has(text)));
	}

	/** Rule 9: what is left is cut into the longest pieces that the site says. A single character says too little. */
	async #pieces(text: string): Promise<Unit[]> {
		const units: Unit[] = [];
		for (let at = 0; at < text.length;) {
			let piece: Unit | undefined;
			for (let end = Math.min(text.length, at + 6); end > at + 1 && !piece; end--) {
				const unit = await this.#unit(text.slice(at, end));
				if (!unit.forms.length) continue;
				// A long piece that one sentence happens to say is no word; its beginning is.
				const short = end - at > 2 ? await this.#unit(text.slice(at, at + 2)) : undefined;
				piece = short && short.literal > 4 * unit.literal ? short : unit;
			}
			if (piece) units.push({ ...piece, worth: 0.7 });
			at += piece ? piece.text.length : 1;
		}
		if (!units.length) return [await this.#unit(text)];
		// What could not be found at all is remembered as missing, so that nonsense does not pass as half a match.
		const missing = text.length - units.reduce((sum, unit) => sum + unit.text.length, 0);
		// What a name says beside it makes up for it: 就绪检查.
		const inName = (piece: string) => this.#names.all.some(({ names }) => names.some((name) => name.includes(piece)));
		if (!missing || this.plan.said.size || units.some((unit) => inName(unit.text))) return units;
		const worth = Math.min(1, missing * MISSING_WORTH);
		return [...units, { text, forms: [], asks: [askOf(text, 1)], names: [], literal: 0, worth }];
	}
}

function things(names: readonly Named[] | undefined): readonly Named[] | undefined {
	const found = names?.filter(({ kind }) => kind === 'term' || kind === 'field');
	return found?.length ? found : undefined;
}

/** Whether a name becomes the run when one character between its first and last one is left out. */
function leavesOut(name: string, run: string): boolean {
	for (let at = 1; at < name.length - 1; at++) if (name.slice(0, at) + name.slice(at + 1) === run) return true;
	return false;
}

function looseChain(text: string): Chain {
	const [first, second] = [text.slice(0, 2), text.slice(2)];
	return {
		text,
		links: [
			{ word: first, near: 0, far: 0 },
			{ word: second, near: 1, far: 6 },
		],
	};
}

function askOf(text: string, weight: number): Unit['asks'][number] {
	const tokens = tokenise(text);
	const han = tokens.some((token) => token.han);
	return { key: key(text), words: han ? [] : tokens.map((token) => stem(token.text)), han, weight };
}

/** Rule 10: words that only ask are left out, unless nothing else was typed. */
function withoutStopWords(units: Unit[]): Unit[] {
	const asking = (text: string) =>
		(units.length > 1 && /^\p{Script=Han}$/u.test(text)) ||
		STOP_LATIN.has(text) ||
		(/\p{Script=Han}/u.test(text) && !splitStop(text).length);
	const telling = units.filter(({ text, names }) => names.length || !asking(text));
	return telling.length ? telling : units;
}

/** Rule 10b: characters that stand alone say nothing together: they are in every text. */
function withoutLooseCharacters(units: Unit[]): Unit[] {
	const loose = units.length > 1 && units.every(({ text, names }) => !names.length && /^\p{Script=Han}$/u.test(text));
	return loose ? units.map((unit) => ({ ...unit, forms: [], asks: [], literal: 0 })) : units;
}

/** Rule 12: what is done says less than what it is done to. */
function faded(unit: Unit): Unit {
	return FAINT.has(unit.text) && !unit.names.length
		? { ...unit, worth: (unit.worth ?? 1) * FAINT_WORTH, faint: true }
		: unit;
}

function inflections(word: string): string[] {
	const forms = [
		word.replace(/ies$/, 'y'),
		word.replace(/(?:es|s)$/, ''),
		word.replace(/s$/, ''),
		word.replace(/ed$|ing$/, ''),
		`${word}s`,
	];
	return [...new Set(forms)].filter((form) => form.length > 2 && form !== word);
}
