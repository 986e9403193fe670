import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LOCALES, localeCodes, type Locale } from '../../config/locales.ts';
import { otherLocale } from '../../lib/locale.ts';
import { cutText, exportEngine } from '../../lib/search/pagefind.ts';
import { EXCLUDED, preparePage, textOf, type PreparedPage } from '../../lib/search/prepare.ts';
import type { CurrentFile, PageKind, PageRow, SectionRow, SliceFile, WordsFile } from '../../lib/search/types.ts';
import { packRows, sliceStarts } from '../../lib/search/rows.ts';
import { packNames, packWords } from '../../lib/search/tables.ts';
import type * as Pagefind from 'pagefind';
import { writeFiles } from '../output.ts';
import { collectNames, collectPhrases } from './names.ts';

/** Words of the index in one file. The engine's default of 20,000 makes every query fetch several times as much. */
const CHUNK_SIZE = '1000';
/** Folder below the site in which everything lies that search fetches. */
export const SEARCH_FOLDER = 'search';

export interface IndexedPage {
	locale: Locale;
	slug: string;
	prepared: PreparedPage;
}

export interface SearchBuild {
	/** Path below the site to content. */
	files: Map<string, Uint8Array>;
	pages: Record<Locale, PageRow[]>;
}

/** Reads the built pages of a site. */
export function readPages(folder: string): IndexedPage[] {
	return localeCodes.flatMap((locale) =>
		fs
			.readdirSync(path.join(folder, locale), { recursive: true, encoding: 'utf8' })
			.filter((name) => path.basename(name) === 'index.html')
			.map((name) => name.split(path.sep).join('/'))
			.sort()
			.flatMap((name): IndexedPage[] => {
				const prepared = preparePage(fs.readFileSync(path.join(folder, locale, name), 'utf8'));
				return prepared ? [{ locale, slug: name.replace(/\/?index\.html$/, ''), prepared }] : [];
			}),
	);
}

/**
 * Makes everything search needs: one Pagefind bundle a language, a manifest of the pages, the vocabulary, the names.
 *
 * @throws when a page cannot be indexed, a language has no pages, or the index does not hold what was put in
 */
export async function buildSearch(pages: readonly IndexedPage[]): Promise<SearchBuild> {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
	const pagefind = await import('pagefind');
	const files = new Map<string, Uint8Array>();
	const current: Partial<CurrentFile> = {};
	const rows: Partial<SearchBuild['pages']> = {};
	const names = collectNames();
	const phrases = collectPhrases();
	const put = (name: string, extension: string, data: unknown): string => {
		const content = data instanceof Uint8Array ? data : Buffer.from(JSON.stringify(data));
		const file = `${name}.${hash([content])}.${extension}`;
		files.set(`${SEARCH_FOLDER}/${file}`, content);
		return file;
	};
	try {
		const languages: Partial<CurrentFile['languages']> = {};
		const titles = new Map(pages.map(({ locale, slug, prepared }) => [urlOf(locale, slug), prepared.title]));
		const words = Object.fromEntries(
			localeCodes.map((locale) => [locale, frequentWords(pages.filter((page) => page.locale === locale))]),
		) as Record<Locale, string[]>;
		for (const locale of localeCodes) {
			const own = pages.filter((page) => page.locale === locale);
			if (!own.length) throw new Error(`search: no page of "${locale}" can be searched.`);
			const { bundle, meta, engine, wasm } = await indexPages(pagefind, own);
			Object.assign(current, { engine: put('engine', 'js', engine), wasm: put('engine', 'pagefind', wasm) });
			const name = `${locale}.${hash([...bundle.values()])}`;
			const fragments = readFragments(bundle);
			rows[locale] = own.map((page) =>
				rowOf(
					page,
					fragments,
					titles.get(urlOf(otherLocale(locale), page.slug)),
					phrases.get(`${locale}/${page.slug}`) ?? [],
				),
			);
			for (const row of rows[locale]) sliceText(row, fragments.get(urlOf(locale, row[1]))!, bundle);
			languages[locale] = {
				bundle: name,
				meta,
				pages: put(`pages.${locale}`, 'json', packRows(rows[locale], names, locale)),
				words: put(`words.${locale}`, 'json', packWords(wordsOf(words, locale))),
			};
			for (const [file, content] of bundle) files.set(`${SEARCH_FOLDER}/${name}/${file}`, content);
		}
		Object.assign(current, { names: put('names', 'json', packNames(names)), languages });
	} finally {
		await pagefind.close();
	}
	files.set(`${SEARCH_FOLDER}/current.json`, Buffer.from(JSON.stringify(current)));
	return { files, pages: rows as SearchBuild['pages'] };
}

/** Writes the files of a build into a site. */
export function writeSearch(folder: string, { files }: SearchBuild): void {
	fs.rmSync(path.join(folder, SEARCH_FOLDER), { recursive: true, force: true });
	writeFiles(folder, files);
}

interface PagefindFiles {
	bundle: Map<string, Uint8Array>;
	/** Name of the list of words. */
	meta: string;
	/** The engine's module, and its WebAssembly without a stemmer: the browser stems. */
	engine: Uint8Array;
	wasm: Uint8Array;
}

async function indexPages(pagefind: typeof Pagefind, pages: readonly IndexedPage[]): Promise<PagefindFiles> {
	const { index, errors } = await pagefind.createIndex({ excludeSelectors: EXCLUDED });
	if (!index) throw new Error(`search: ${errors.join('; ')}`);
	for (const { locale, slug, prepared } of pages) {
		const added = await index.addHTMLFile({ url: urlOf(locale, slug), content: prepared.html });
		if (added.errors.length) throw new Error(`search: ${locale}/${slug}: ${added.errors.join('; ')}`);
	}
	const written = await index.getFiles();
	if (written.errors.length) throw new Error(`search: ${written.errors.join('; ')}`);
	const lang = LOCALES[pages[0]!.locale].lang.toLowerCase();
	const all = new Map(written.files.map(({ path: name, content }) => [name, content]));
	const entry = JSON.parse(Buffer.from(all.get('pagefind-entry.json')!).toString()) as {
		languages: Record<string, { hash: string; page_count: number }>;
	};
	const found = entry.languages[lang];
	if (found?.page_count !== pages.length)
		throw new Error(`search: ${pages.length} pages in ${lang} were given, ${found?.page_count ?? 0} are in the index.`);
	const meta = `pagefind.${found.hash}.pf_meta`;
	const bundle = new Map<string, Uint8Array>();
	// The engine hands its files over in any order; the name of the bundle is made from them in one.
	for (const [name, content] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (/^(?:index|fragment)\//.test(name) || name === meta) bundle.set(name, content);
	}
	return {
		bundle,
		meta,
		engine: Buffer.from(exportEngine(Buffer.from(all.get('pagefind.js')!).toString())),
		wasm: all.get('wasm.unknown.pagefind')!,
	};
}

const urlOf = (locale: Locale, slug: string): string => `/${locale}/${slug ? `${slug}/` : ''}`;

interface Fragment {
	id: string;
	url: string;
	word_count: number;
	content: string;
	anchors: { element: string; id: string; text: string; location: number }[];
}

function readFragments(bundle: ReadonlyMap<string, Uint8Array>): Map<string, Fragment> {
	const found = new Map<string, Fragment>();
	for (const [name, content] of bundle) {
		const id = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
		if (!id) continue;
		const text = gunzipSync(content)
			.toString()
			.replace(/^pagefind_dcd/, '');
		const fragment = { ...(JSON.parse(text) as Omit<Fragment, 'id'>), id };
		found.set(fragment.url, fragment);
	}
	return found;
}

/** Headings, and the failures and corrections of lessons, which have no heading. */
const SECTION = /^(?:h[2-4])$/;

function rowOf(
	{ locale, slug, prepared }: IndexedPage,
	fragments: ReadonlyMap<string, Fragment>,
	twin: string | undefined,
	phrases: readonly string[],
): PageRow {
	const fragment = fragments.get(urlOf(locale, slug));
	if (!fragment) throw new Error(`search: ${locale}/${slug} is not in the index.`);
	// Every term has the same four headings, and is short enough to be one section.
	const anchors = kindOf(slug) === 'term' ? [] : fragment.anchors;
	const sections = anchors
		.filter(({ element, id, text }) => SECTION.test(element) && id && text.trim())
		.map(({ id, text, location }): SectionRow => {
			const title = textOf(text.replaceAll('\u200B', ''));
			return [id, title, location];
		})
		.sort((a, b) => a[2] - b[2]);
	const other = twin === undefined || twin === prepared.title ? '' : twin;
	const starts = sliceStarts(fragment.word_count, sections);
	return [fragment.id, slug, kindOf(slug), fragment.word_count, prepared.title, other, sections, starts, phrases];
}

/** Replaces the fragment of a long page by slices that begin at sections. */
function sliceText(row: PageRow, { id, content }: Fragment, bundle: Map<string, Uint8Array>): void {
	const starts = row[7];
	if (!starts.length) return;
	const { words, joiner } = cutText(content);
	starts.forEach((from, index) => {
		const part = words.slice(from, (starts[index + 1] ?? words.length) + OVERLAP);
		const slice: SliceFile = [from, part.join(joiner || '\u200B')];
		bundle.set(`text/${id}.${index}.json`, Buffer.from(JSON.stringify(slice)));
	});
	bundle.delete(`fragment/${id}.pf_fragment`);
}

/** An excerpt may reach over the end of its slice. */
const OVERLAP = 30;

function kindOf(slug: string): PageKind {
	if (/^glossary\/./.test(slug)) return 'term';
	if (/^reference\/fields\/./.test(slug)) return 'field';
	if (slug === 'troubleshooting') return 'error';
	if (slug === 'cheat-sheet') return 'command';
	return slug === '' || slug === 'search' || /^(?:reference|glossary)(?:\/|$)/.test(slug) ? 'reference' : 'lesson';
}

/** The frequent words of a language, and those only the other one has. */
function wordsOf(words: Readonly<Record<Locale, readonly string[]>>, locale: Locale): WordsFile {
	const known = new Set(words[locale]);
	return { own: words[locale], other: words[otherLocale(locale)].filter((word) => !known.has(word)) };
}

/** Latin words that stand on at least two of the pages, frequent ones first. */
function frequentWords(pages: readonly IndexedPage[]): string[] {
	const counts = new Map<string, number>();
	for (const { prepared } of pages) {
		const words = new Set(
			textOf(prepared.html.replaceAll('<', ' <'))
				.toLowerCase()
				.match(/[a-z][a-z]{2,29}/g) ?? [],
		);
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	// Words of about the same frequency stand in the order of the alphabet, which packs better.
	const rank = (count: number) => Math.floor(Math.log2(count) / 2);
	return [...counts]
		.filter(([, count]) => count > 1)
		.sort((a, b) => rank(b[1]) - rank(a[1]) || (a[0] < b[0] ? -1 : 1))
		.map(([word]) => word);
}

function hash(contents: readonly Uint8Array[]): string {
	const sum = createHash('sha256');
	for (const content of contents) sum.update(content);
	return sum.digest('hex').slice(0, 10);
}
