import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { LOCALES, localeCodes, type Locale } from '../../src/config/locales.ts';
import type { IndexedPage } from '../../src/source/search/build.ts';

/** Another search over the same pages. */
export interface Rival {
	name: string;
	/** Slugs of the results, best first. */
	search: (query: string) => Promise<string[]>;
}

const slugOf = (url: string): string => url.split('/').slice(2).join('/').replace(/\/$/, '');

/** Pagefind as it comes: the pages as they were built, no weights, no planner; queries cut as browsers cut them. */
export async function stockPagefind(folder: string): Promise<{ rivals: Record<Locale, Rival>; folder: string }> {
	delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
	const out = fs.mkdtempSync(path.join(os.tmpdir(), 'stock-pagefind-'));
	const { index } = await pagefind.createIndex({});
	await index!.addDirectory({ path: folder });
	await index!.writeFiles({ outputPath: out });
	await pagefind.close();
	const rivals: Partial<Record<Locale, Rival>> = {};
	for (const locale of localeCodes)
		rivals[locale] = { name: 'Pagefind 1.6 stock', search: await openStock(out, locale) };
	return { rivals: rivals as Record<Locale, Rival>, folder: out };
}

/** The stock module fetches its files, which Node does not do from the disk. */
const realFetch = globalThis.fetch;
globalThis.fetch = async (input, init) => {
	const address = String(input);
	if (!address.startsWith('file://')) return realFetch(input, init);
	const file = new URL(address);
	file.search = '';
	return fs.existsSync(file) ? new Response(fs.readFileSync(file)) : new Response('', { status: 404 });
};

interface StockModule {
	createInstance: (options: object) => {
		init: () => Promise<void>;
		search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
	};
}

async function openStock(folder: string, locale: Locale): Promise<Rival['search']> {
	const base = pathToFileURL(folder + path.sep).href;
	const module = (await import(`${base}pagefind.js?${locale}`)) as StockModule;
	// The module asks the document for its language.
	const language = { getAttribute: () => LOCALES[locale].lang };
	Object.assign(globalThis, { document: { currentScript: null, querySelector: () => language } });
	const instance = module.createInstance({ basePath: base, baseUrl: '/' });
	await instance.init();
	await new Promise((done) => setTimeout(done, 500));
	Reflect.deleteProperty(globalThis, 'document');
	return async (query) => {
		const { results } = await instance.search(query);
		return Promise.all(results.slice(0, 5).map(async ({ data }) => slugOf((await data()).url)));
	};
}

const tokens = (text: string): string[] =>
	(text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}_]+/gu) ?? []).flatMap((run) =>
		/\p{Script=Han}/u.test(run) && run.length > 1
			? [...run].slice(1).map((character, index) => [...run][index]! + character)
			: [run],
	);

/** MiniSearch over the whole text with pairs of Chinese characters; the whole index is fetched before the first answer. */
export function miniSearch(pages: readonly IndexedPage[], locale: Locale): Rival & { bytes: number } {
	const index = new MiniSearch({
		idField: 'slug',
		fields: ['title', 'text'],
		tokenize: tokens,
		processTerm: (term) => term,
	});
	for (const { slug, prepared } of pages.filter((page) => page.locale === locale))
		index.add({ slug: slug || '/', title: prepared.title, text: prepared.html.replace(/<[^>]+>/g, ' ') });
	return {
		name: 'MiniSearch, bigrams',
		bytes: gzipSync(JSON.stringify(index)).length,
		search: async (query) =>
			index
				.search(query, { boost: { title: 3 }, prefix: true, fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false) })
				.map(({ id }) => String(id)),
	};
}
