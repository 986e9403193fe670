import type { Locale } from '../config/locales.ts';
import { makeBundle, startEngine, type PagefindModule } from '../lib/search/pagefind.ts';
import { completeRows } from '../lib/search/rows.ts';
import { Searcher } from '../lib/search/search.ts';
import type { CurrentFile, Library, NamesFile, PageRow, SliceFile, WordsFile } from '../lib/search/types.ts';
import type { Request, Response } from './search-protocol.ts';

/** Fetches a file of the index. Their names hold hashes; only the list of names is asked for anew. */
async function json<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
	const response = await fetch(address, { cache });
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return (await response.json()) as T;
}

async function openLibrary(folder: string): Promise<Library> {
	const current = await json<CurrentFile>(`${folder}current.json`, 'no-cache');
	const once = new Map<string, Promise<unknown>>();
	const load = <T>(id: string, make: () => Promise<T>): Promise<T> => {
		let value = once.get(id) as Promise<T> | undefined;
		if (!value) {
			value = make();
			once.set(id, value);
			value.catch(() => once.delete(id));
		}
		return value;
	};
	const names = () => load('names', () => json<NamesFile>(folder + current.names));
	const open = async (locale: Locale) => {
		const { bundle, pages } = current.languages[locale];
		const address = `${folder}${bundle}/`;
		const [engine, rows, book] = await Promise.all([
			(import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<PagefindModule>).then((module) =>
				startEngine(module, address),
			),
			json<PageRow[]>(folder + pages),
			names(),
		]);
		return makeBundle(locale, completeRows(rows, book, locale), engine.ask, engine.content, (fragment, number) =>
			json<SliceFile>(`${address}text/${fragment}.${number}.json`),
		);
	};
	return {
		names,
		words: (locale) => load(`words ${locale}`, () => json<WordsFile>(folder + current.languages[locale].words)),
		bundle: (locale) => load(locale, () => open(locale)),
	};
}

let searcher: Promise<Searcher> | undefined;

async function answer(request: Request): Promise<Response['value']> {
	if (request.type === 'warm') {
		searcher ??= openLibrary(request.folder).then((library) => new Searcher(library, request.locale));
		await (await searcher).warmUp();
		return undefined;
	}
	const ready = await searcher!;
	if (request.type === 'search') return ready.search(request.query, { uncorrected: request.uncorrected });
	return ready.sections(request.slug);
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	answer(data).then(
		(value) => postMessage({ id: data.id, value } satisfies Response),
		(error: unknown) => postMessage({ id: data.id, error: String(error) } satisfies Response),
	);
});
