import type { Locale } from '../config/locales.ts';
import { makeBundle, startEngine, type PagefindModule } from '../lib/search/pagefind.ts';
import { unpackRows, type StoredPages } from '../lib/search/rows.ts';
import { Searcher } from '../lib/search/search.ts';
import { unpackNames, unpackWords, type StoredNames, type StoredWords } from '../lib/search/tables.ts';
import type { CurrentFile, Library, SliceFile } from '../lib/search/types.ts';
import type { Request, Response as Reply } from './search-protocol.ts';

/** Fetches a file of the index. Their names hold hashes; only the list of names is asked for anew. */
async function open(address: string, cache: RequestCache = 'default'): Promise<Response> {
	const response = await fetch(address, { cache });
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return response;
}

const json = async <T>(address: string, cache?: RequestCache): Promise<T> =>
	(await (await open(address, cache)).json()) as T;

async function openLibrary(folder: string): Promise<Library> {
	const current = await json<CurrentFile>(`${folder}current.json`, 'no-cache');
	const loaded = new Map<string, Promise<unknown>>();
	const once = <T>(id: string, make: () => Promise<T>): Promise<T> => {
		let value = loaded.get(id) as Promise<T> | undefined;
		if (!value) {
			value = make();
			loaded.set(id, value);
			value.catch(() => loaded.delete(id));
		}
		return value;
	};
	const names = () => once('names', async () => unpackNames(await json<StoredNames>(folder + current.names)));
	const wasm = () => once('wasm', async () => (await open(folder + current.wasm)).blob());
	const openBundle = async (locale: Locale) => {
		const { bundle, meta, pages } = current.languages[locale];
		const address = `${folder}${bundle}/`;
		const load = async (name: string) => (await open(address + name)).blob();
		// Everything at once: nothing of it says what else is needed.
		const [engine, rows, book] = await Promise.all([
			(import(/* @vite-ignore */ folder + current.engine) as Promise<PagefindModule>).then((module) =>
				startEngine(module, meta, wasm(), load),
			),
			json<StoredPages>(folder + pages),
			names(),
		]);
		return makeBundle(locale, unpackRows(rows, engine.fragments, book, locale), engine, (fragment, number) =>
			json<SliceFile>(`${address}text/${fragment}.${number}.json`),
		);
	};
	return {
		names,
		words: (locale) =>
			once(`words ${locale}`, async () =>
				unpackWords(await json<StoredWords>(folder + current.languages[locale].words)),
			),
		bundle: (locale) => once(locale, () => openBundle(locale)),
	};
}

let searcher: Promise<Searcher> | undefined;

async function answer(request: Request): Promise<Reply['value']> {
	if (request.type === 'warm') {
		searcher ??= openLibrary(request.folder).then((library) => new Searcher(library, request.locale));
		await (await searcher).warmUp();
		return undefined;
	}
	const ready = await searcher!;
	if (request.type === 'search') return ready.search(request.query, { uncorrected: request.uncorrected });
	return ready.sections(request.slug, request.first);
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	answer(data).then(
		(value) => postMessage({ id: data.id, value } satisfies Reply),
		(error: unknown) => postMessage({ id: data.id, error: String(error) } satisfies Reply),
	);
});
