import type { Locale } from '../../config/locales.ts';
import type { Bundle, PageRow, PageText, Postings, SliceFile } from './types.ts';

/**
 * The part of Pagefind's browser module that is used. The build cuts its copy of the module down to this class
 * (`exportEngine`): the public functions give the places of a word only together with the whole text of each page.
 */
export interface PagefindModule {
	PagefindInstance: new (options: { basePath: string; baseUrl: string; primary: boolean }) => PagefindInstance;
}

interface PagefindInstance {
	init: (language: string, options: { load_wasm: boolean }) => Promise<void>;
	search: (term: string) => Promise<{ results: { id: string; data: () => Promise<unknown> }[] }>;
	/** Called by `data()` of a result. */
	loadFragment: (id: string, group: string, locations: RawResult['locations']) => Promise<unknown>;
	_loadFragment: (id: string) => Promise<{ content: string }>;
	loaded_chunks: Record<string, unknown>;
}

const START = 'var PagefindInstance=class';
const END = 'var Pagefind=class';

/**
 * Cuts Pagefind's module down to its engine and exports that.
 *
 * @throws when the module is not made as the pinned version makes it
 */
export function exportEngine(source: string): string {
	const end = source.indexOf(END);
	if (!source.includes(START) || end < source.indexOf(START))
		throw new Error('pagefind.js is not what version 1.6.0 writes; look at src/lib/search/pagefind.ts.');
	return `${source.slice(0, end)}\nexport{PagefindInstance};\n`;
}

/** The places of a word in one page. */
export interface RawResult {
	id: string;
	locations: readonly { location: number; weight: number; balanced_score: number }[];
}

export interface Engine {
	ask: (word: string) => Promise<readonly RawResult[]>;
	content: (fragment: string) => Promise<string>;
}

/**
 * Starts the engine of one bundle.
 *
 * @param basePath absolute address of the folder of the bundle, with a slash at its end
 */
export async function startEngine(module: PagefindModule, basePath: string): Promise<Engine> {
	const instance = new module.PagefindInstance({ basePath, baseUrl: '/', primary: true });
	// No language: the engine would cut Chinese words again, each browser in its own way.
	await instance.init('unknown', { load_wasm: true });
	instance.loadFragment = async (_id, _group, locations) => locations;
	return {
		ask: async (word) => {
			const { results } = await instance.search(word);
			return Promise.all(
				results.map(async ({ id, data }) => ({ id, locations: (await data()) as RawResult['locations'] })),
			);
		},
		content: async (fragment) => (await instance._loadFragment(fragment)).content,
	};
}

/** Of a whole word of weight 1; the engine multiplies it by the square of the weight, and by less for a word that only begins alike. */
const WHOLE_WORD = 512.1;
const EXACT = 0.98;

/** Where exactly the word stands. The engine also answers with words that begin alike, and with shorter ones when nothing does. */
export function exactHits(results: readonly RawResult[]): Postings {
	const postings = new Map<string, { at: number; weight: number }[]>();
	for (const { id, locations } of results) {
		const hits = locations
			.filter(({ weight, balanced_score }) => balanced_score >= EXACT * WHOLE_WORD * weight * weight)
			.map(({ location, weight }) => ({ at: location, weight }));
		if (hits.length) postings.set(id, hits);
	}
	return postings;
}

/** Words of a fragment's text as its positions count them. */
export function cutText(content: string): PageText {
	return content.includes('\u200B')
		? { from: 0, words: content.split('\u200B'), joiner: '' }
		: { from: 0, words: content.split(/[^\S\uFEFF]+/), joiner: ' ' };
}

/** A bundle over an engine: each word is asked once. */
export function makeBundle(
	locale: Locale,
	pages: readonly PageRow[],
	ask: (word: string) => Promise<readonly RawResult[]>,
	content: (fragment: string) => Promise<string>,
	slice: (fragment: string, number: number) => Promise<SliceFile>,
): Bundle {
	const known = new Map<string, Promise<Postings>>();
	const texts = new Map<string, Promise<PageText>>();
	const once = <T>(cache: Map<string, Promise<T>>, id: string, make: () => Promise<T>): Promise<T> => {
		let value = cache.get(id);
		if (!value) {
			value = make();
			value.catch(() => cache.delete(id));
			cache.set(id, value);
		}
		return value;
	};
	return {
		locale,
		pages,
		lookUp: (word) => once(known, word, async () => exactHits(await ask(word))),
		text: ([fragment, , , , , , , slices], at) => {
			if (!slices) return once(texts, fragment, async () => cutText(await content(fragment)));
			const number = Math.max(
				0,
				slices.findLastIndex((from) => from <= at),
			);
			return once(texts, `${fragment}.${number}`, async () => {
				const [from, text] = await slice(fragment, number);
				return { ...cutText(text), from };
			});
		},
	};
}
