import type { Locale } from '../../config/locales.ts';
import { stem } from './stem.ts';
import type { Bundle, PageRow, PageText, Postings, SliceFile } from './types.ts';

/**
 * The part of Pagefind's browser module that is used: what stands between JavaScript and its WebAssembly. The build cuts
 * its copy of the module down to that (`exportEngine`). The class around it fetches the whole text of each page with
 * every answer and unpacks in JavaScript what browsers unpack themselves.
 */
export interface PagefindModule {
	/** Each call makes an engine of its own: two bundles in one would share what is in its memory. */
	default: () => Backend;
}

interface Backend {
	(options: { module_or_path: BufferSource }): Promise<unknown>;
	/** Each call returns where the index lies in memory from then on. */
	init_pagefind: (meta: Uint8Array) => number;
	load_index_chunk: (index: number, chunk: Uint8Array) => number;
	/** Files that hold the words, as a JSON list of hashes. */
	request_indexes: (index: number, words: string) => string;
	search: (
		index: number,
		words: string,
		asTyped: string,
		filters: string,
		sort: string,
		exactly: boolean,
		exactDiacritics: boolean,
	) => string;
}

const START = 'let wasm_bindgen=';
const END = 'var __defProp=';

/**
 * Cuts Pagefind's module down to its engine and exports a maker of engines.
 *
 * @throws when the module is not made as the pinned version makes it
 */
export function exportEngine(source: string): string {
	const [start, end] = [source.indexOf(START), source.indexOf(END)];
	if (start < 0 || end < start)
		throw new Error('pagefind.js is not what version 1.6.0 writes; look at src/lib/search/pagefind.ts.');
	return `export default()=>{${source.slice(start, end)}\nreturn wasm_bindgen;}\n`;
}

/** The places of a word in one page. */
export interface RawResult {
	id: string;
	locations: readonly { location: number; weight: number; balanced_score: number }[];
}

export interface Engine {
	ask: (word: string) => Promise<readonly RawResult[]>;
	content: (fragment: string) => Promise<string>;
	/** Id and number of words of each page, in the order in which they were added. */
	fragments: readonly [id: string, words: number][];
}

/** What the engine answers: id of each page, and place, weight (24 is plain text) and score of each occurrence. */
interface RawAnswer {
	results: { p: string; l: { l: number; w: number; s: number }[] }[];
}

/** Every file of a bundle is packed, and begins with a word of its own. */
const SIGNATURE = 'pagefind_dcd'.length;

async function unpack(packed: BlobPart): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer()).subarray(SIGNATURE);
}

/**
 * Starts the engine of one bundle.
 *
 * @param meta name of its list of words
 * @param wasm the WebAssembly as it is served, the same for every language
 * @param load fetches a file of the bundle
 * @throws when a file cannot be fetched or read
 */
export async function startEngine(
	{ default: makeBackend }: PagefindModule,
	meta: string,
	wasm: Promise<BlobPart>,
	load: (name: string) => Promise<BlobPart>,
): Promise<Engine> {
	const open = async (name: string) => unpack(await load(name));
	const backend = makeBackend();
	const [list, program] = await Promise.all([open(meta), wasm.then(unpack)]);
	await backend({ module_or_path: program });
	let index = backend.init_pagefind(list);
	const chunks = new Map<string, Promise<void>>();
	const loadChunk = (name: string): Promise<void> => {
		const known = chunks.get(name);
		if (known) return known;
		const loading = open(`index/${name}.pf_index`).then((chunk) => {
			index = backend.load_index_chunk(index, chunk);
		});
		loading.catch(() => chunks.delete(name));
		chunks.set(name, loading);
		return loading;
	};
	return {
		fragments: readFragments(list),
		ask: async (word) => {
			const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
			const needed = JSON.parse(backend.request_indexes(index, plain)) as string[];
			await Promise.all(needed.filter(Boolean).map(loadChunk));
			const find = (exactly: boolean) =>
				JSON.parse(backend.search(index, plain, word, '{}', '', exactly, false)) as RawAnswer;
			// Whole words first, which is quick but gives one place a page: what stands nowhere is not looked for as the
			// beginning of other words, and a single letter is the beginning of too many.
			let { results } = find(true);
			if (results.length && (word.length > 1 || word > '~')) ({ results } = find(false));
			return results.map(({ p, l }) => ({
				id: p,
				locations: l.map((place) => ({ location: place.l, weight: place.w / 24, balanced_score: place.s })),
			}));
		},
		content: async (fragment) => {
			const text = new TextDecoder().decode(await open(`fragment/${fragment}.pf_fragment`));
			return (JSON.parse(text) as { content: string }).content;
		},
	};
}

/** The pages as the head of the meta file lists them (CBOR: a version, then a list of id, number of words, sorting). */
function readFragments(meta: Uint8Array): [string, number][] {
	const view = new DataView(meta.buffer, meta.byteOffset, meta.byteLength);
	let at = 0;
	const head = (): [kind: number, value: number] => {
		const first = view.getUint8(at++);
		const [kind, short] = [first >> 5, first & 31];
		if (short < 24) return [kind, short];
		const size = 2 ** (short - 24);
		const value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
		at += size;
		return [kind, value];
	};
	const item = (): unknown => {
		const [kind, value] = head();
		if (kind === 0) return value;
		if (kind === 4) return Array.from({ length: value }, item);
		if (kind !== 3) throw new Error(`Pagefind's list of pages holds ${kind}:${value}.`);
		at += value;
		return new TextDecoder().decode(meta.subarray(at - value, at));
	};
	head();
	item();
	return item() as [string, number][];
}

/** Of a whole word of weight 1; the engine multiplies it by the square of the weight, and by less for a word that only begins alike. */
const WHOLE_WORD = 512.1;
const EXACT = 0.98;

/**
 * Where exactly the word stands. The engine also answers with words that begin alike. Chinese that begins alike says the
 * word too, and where a word and a pair begin at one position the engine adds them up, so there everything counts.
 */
export function exactHits(word: string, results: readonly RawResult[]): Postings {
	const han = /^\p{Script=Han}/u.test(word);
	const postings = new Map<string, { at: number; weight: number }[]>();
	for (const { id, locations } of results) {
		const hits = locations
			.filter(({ weight, balanced_score }) => han || balanced_score >= EXACT * WHOLE_WORD * weight * weight)
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
	{ ask, content }: Pick<Engine, 'ask' | 'content'>,
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
		lookUp: (word) => {
			// The Chinese index holds Latin words as they are.
			const held = locale === 'en' ? stem(word) : word;
			return once(known, held, async () => exactHits(held, await ask(held)));
		},
		text: ([fragment, , , , , , , slices], at) => {
			if (!slices.length) return once(texts, fragment, async () => cutText(await content(fragment)));
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
