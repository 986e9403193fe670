import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Locale } from '../../src/config/locales.ts';
import { makeBundle, startEngine, type PagefindModule } from '../../src/lib/search/pagefind.ts';
import { unpackRows, type StoredPages } from '../../src/lib/search/rows.ts';
import { unpackNames, unpackWords, type StoredNames, type StoredWords } from '../../src/lib/search/tables.ts';
import type { CurrentFile, Library, NamesFile, SliceFile, WordsFile } from '../../src/lib/search/types.ts';

/** What was fetched: bytes as a server sends them (JSON and JavaScript compressed, the engine's files as they are). */
export interface Traffic {
	engine: number;
	index: number;
	fragments: number;
	data: number;
}

export const newTraffic = (): Traffic => ({ engine: 0, index: 0, fragments: 0, data: 0 });

let counted: Traffic = newTraffic();

/** Starts to count anew; returns what is counted from now on. */
export function countTraffic(): Traffic {
	counted = newTraffic();
	return counted;
}

export const total = (traffic: Traffic): number => Object.values(traffic).reduce((sum, bytes) => sum + bytes, 0);

function read(file: URL): Uint8Array<ArrayBuffer> {
	const content = new Uint8Array(fs.readFileSync(file));
	const sent = /\.(?:json|js)$/.test(file.pathname) ? gzipSync(content).length : content.length;
	if (file.pathname.includes('/index/')) counted.index += sent;
	else if (/\/(?:fragment|text)\//.test(file.pathname)) counted.fragments += sent;
	else if (/wasm|pagefind/.test(file.pathname)) counted.engine += sent;
	else counted.data += sent;
	return content;
}

/** The search of a built site in Node. Each library starts cold. */
export function openSite(folder: string): Library {
	const base = pathToFileURL(path.resolve(folder, 'search') + path.sep);
	const json = <T>(name: string): T => JSON.parse(new TextDecoder().decode(read(new URL(name, base)))) as T;
	const current = json<CurrentFile>('current.json');
	let names: NamesFile | undefined;
	const readNames = async () => (names ??= unpackNames(json<StoredNames>(current.names)));
	let files: Promise<{ module: PagefindModule; wasm: Uint8Array<ArrayBuffer> }> | undefined;
	const engineFiles = () =>
		(files ??= (async () => {
			const address = new URL(current.engine, base);
			read(address);
			return { module: (await import(address.href)) as PagefindModule, wasm: read(new URL(current.wasm, base)) };
		})());
	const bundles = new Map<Locale, ReturnType<Library['bundle']>>();
	const open = async (locale: Locale) => {
		const { bundle, meta, pages } = current.languages[locale];
		const address = new URL(`${bundle}/`, base);
		const { module, wasm } = await engineFiles();
		const engine = await startEngine(module, meta, Promise.resolve(wasm), async (name) => read(new URL(name, address)));
		const rows = unpackRows(json<StoredPages>(pages), engine.fragments, await readNames(), locale);
		return makeBundle(locale, rows, engine, async (fragment, number) =>
			json<SliceFile>(`${bundle}/text/${fragment}.${number}.json`),
		);
	};
	const words = new Map<Locale, WordsFile>();
	return {
		words: async (locale) => {
			const known = words.get(locale) ?? unpackWords(json<StoredWords>(current.languages[locale].words));
			words.set(locale, known);
			return known;
		},
		names: readNames,
		bundle: (locale) => {
			const known = bundles.get(locale) ?? open(locale);
			bundles.set(locale, known);
			return known;
		},
	};
}
