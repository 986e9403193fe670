/**
 * Measures the search of the built site (`dist`, or the folder given): quality on both halves of the queries, beside stock
 * Pagefind and MiniSearch on the same pages; recall of pieces of Chinese; bytes; times; growth.
 *
 *     npm run bench:search [-- folder] [-- --only=quality,rivals,runs,bytes,browser,growth]
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { localeCodes, type Locale } from '../../src/config/locales.ts';
import { Searcher } from '../../src/lib/search/search.ts';
import { buildSearch, readPages } from '../../src/source/search/build.ts';
import { generatedQueries, scoreOf, writtenQueries, type Query, type Score } from './search-queries.ts';
import { spread } from './spread.ts';
import { miniSearch, stockPagefind } from './search-rivals.ts';
import { countTraffic, openSite, total, type Traffic } from './search-site.ts';
import { measureRuns } from './search-runs.ts';
import { measureBrowser } from './search-browser.ts';

/** Results that fit into the dialog. */
const IN_VIEW = 6;
const PARTS = ['quality', 'rivals', 'runs', 'bytes', 'browser', 'growth'] as const;
const only = process.argv
	.find((argument) => argument.startsWith('--only='))
	?.slice('--only='.length)
	.split(',');
const measures = (part: (typeof PARTS)[number]) => only?.includes(part) ?? true;
const unknown = only?.filter((part) => !PARTS.some((known) => known === part)) ?? [];
if (unknown.length) throw new Error(`--only knows ${PARTS.join(', ')}, not ${unknown.join(', ')}.`);
const folder = path.resolve(process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? 'dist');
const percent = (share: number) => share.toFixed(3).replace(/^0/, '').padStart(5);
const line = (name: string, { count, first, five, reciprocal, nothing }: Score) =>
	console.log(
		`${name.padEnd(44)} ${String(count).padStart(4)}  ${percent(first)} ${percent(five)} ${percent(reciprocal)} ${String(nothing).padStart(4)}`,
	);
const heading = (title: string) => console.log(`\n${title.padEnd(44)}    n  first  five   MRR none`);

const library = openSite(folder);
const names = await library.names();
const slugs = new Set((await library.bundle('en')).pages.map(([, slug]) => slug));
const queries: Query[] = [
	...writtenQueries('tests/bench/search-queries.yaml', slugs),
	...(
		await Promise.all(
			localeCodes.map(async (locale) => generatedQueries(locale, (await library.bundle(locale)).pages, names)),
		)
	).flat(),
];
const extra = process.env['SEARCH_QUERIES'];
if (extra && fs.existsSync(extra))
	queries.push(...writtenQueries(extra, slugs).map((query) => ({ ...query, half: 'held out' as const })));

const searchers = { 'zh-cn': new Searcher(library, 'zh-cn'), en: new Searcher(library, 'en') };
const ask = async (query: Query) => ({
	query,
	slugs: (await searchers[query.ui].search(query.text)).results.map(({ slug }) => slug),
});
const answered: Awaited<ReturnType<typeof ask>>[] = [];
if (measures('quality')) for (const query of queries) answered.push(await ask(query));

if (measures('quality')) showQuality();
const pages = (['rivals', 'bytes', 'growth'] as const).some(measures) ? readPages(folder) : [];
const mini = { 'zh-cn': miniSearch(pages, 'zh-cn'), en: miniSearch(pages, 'en') };
const stock = measures('rivals') || measures('browser') ? await stockPagefind(folder) : undefined;
if (stock && measures('rivals')) await showRivals(stock.rivals);
if (measures('runs')) console.log('\nPieces of Chinese:', await measureRuns(folder, searchers['zh-cn'], 500));
if (measures('bytes')) await showBytes();
if (stock && measures('browser')) {
	console.log('\nIn Chromium:');
	const texts = (ui: Locale) =>
		queries.filter((query) => query.ui === ui && query.answers.length > 0).map(({ text }) => text);
	console.table(await measureBrowser(folder, stock.folder, { 'zh-cn': texts('zh-cn'), en: texts('en') }));
}
if (measures('growth')) await showGrowth();
if (stock) fs.rmSync(stock.folder, { recursive: true });
if (measures('quality')) showWorst();

function showQuality(): void {
	heading('This site, by category');
	for (const cat of new Set(queries.map((query) => query.cat)))
		line(cat, scoreOf(answered.filter(({ query }) => query.cat === cat)));
	heading('Halves');
	for (const half of ['tuning', 'held out'] as const)
		line(`this site, ${half}`, scoreOf(answered.filter(({ query }) => query.half === half)));
	line('this site, plain English', scoreOf(answered.filter(({ query }) => query.cat === 'en-term')));
}

async function showRivals(
	stockRivals: typeof mini | Awaited<ReturnType<typeof stockPagefind>>['rivals'],
): Promise<void> {
	for (const rivals of [stockRivals, mini]) {
		const found: typeof answered = [];
		for (const query of queries) found.push({ query, slugs: await rivals[query.ui].search(query.text) });
		for (const half of ['tuning', 'held out'] as const)
			line(`${rivals.en.name}, ${half}`, scoreOf(found.filter(({ query }) => query.half === half)));
		line(`${rivals.en.name}, plain English`, scoreOf(found.filter(({ query }) => query.cat === 'en-term')));
	}
}

async function showBytes(): Promise<void> {
	console.log('\nBytes (kB): first search of a visit, and later ones');
	for (const locale of localeCodes) await measureBytes(locale);
	console.log(
		'MiniSearch index:',
		Object.values(mini)
			.map(({ bytes }) => (bytes / 1000).toFixed(0))
			.join(' + '),
	);
}

/** The results of a query with the excerpts that the dialog shows at once: the first with its sections. */
async function showFirst(searcher: Searcher, text: string): Promise<void> {
	const { results } = await searcher.search(text);
	await Promise.all(results.slice(0, IN_VIEW).map(({ slug }, index) => searcher.sections(slug, index > 0)));
}

async function measureBytes(locale: Locale): Promise<void> {
	const texts = queries.filter(({ ui }) => ui === locale).map(({ text }) => text);
	const assets = path.join(folder, '_astro');
	const sent = (file: string) => gzipSync(fs.readFileSync(file)).length;
	const code = fs
		.readdirSync(assets)
		.filter((name) => /^search-(?:panel|worker|found|results)/.test(name))
		.reduce(
			(sum, name) => sum + sent(path.join(assets, name)),
			sent(path.join(folder, 'cards', locale, 'search.json')),
		);
	const [first, second]: number[][] = [[], []];
	const parts: Traffic[] = [];
	for (const text of texts.filter((_, index) => index % 5 === 0)) {
		const cold = countTraffic();
		const searcher = new Searcher(openSite(folder), locale);
		await showFirst(searcher, text);
		first!.push(code + total(cold));
		parts.push({ ...cold });
		const later = countTraffic();
		await showFirst(searcher, texts[(texts.indexOf(text) * 7 + 3) % texts.length]!);
		second!.push(total(later));
	}
	const later: number[] = [];
	for (const text of texts) {
		const traffic = countTraffic();
		await showFirst(searchers[locale], text);
		later.push(total(traffic));
	}
	const of = (part: keyof Traffic) => spread(parts.map((traffic) => traffic[part]));
	console.log(locale, 'first search:', {
		code: (code / 1000).toFixed(1),
		...Object.fromEntries((['engine', 'data', 'index', 'fragments'] as const).map((part) => [part, of(part)])),
	});
	console.log(locale, { first: spread(first!), second: spread(second!), 'later, one visit': spread(later) });
}

async function showGrowth(): Promise<void> {
	console.log('\nGrowth: pages, seconds to build, MB of index, files');
	for (const times of [1, 4, 16]) {
		const many = Array.from({ length: times }, (_, copy) =>
			pages.map((page) => (copy ? { ...page, slug: `${page.slug}-${copy}` } : page)),
		).flat();
		const start = performance.now();
		const { files } = await buildSearch(many);
		const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
		console.log(
			`${times}×`,
			many.length,
			((performance.now() - start) / 1000).toFixed(1),
			(bytes / 1e6).toFixed(1),
			files.size,
		);
	}
}
function showWorst(): void {
	heading('Worst');
	for (const { query, slugs: found } of answered
		.filter(({ query, slugs: list }) => scoreOf([{ query, slugs: list }]).first === 0)
		.slice(0, 40))
		console.log(
			`${query.half.padEnd(9)} ${query.ui.padEnd(6)} ${query.cat} | ${query.text} → ${found.slice(0, 4).join(', ') || 'nothing'} (${query.answers.join(' ')})`,
		);
}
