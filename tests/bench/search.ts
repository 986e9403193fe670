/**
 * Measures the search of the built site (`dist`, or the folder given): quality on both halves of the queries, beside stock
 * Pagefind and MiniSearch on the same pages; recall of pieces of Chinese; bytes; times; growth.
 *
 *     npm run bench:search [-- folder] [-- --quick]
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { localeCodes, type Locale } from '../../src/config/locales.ts';
import { Searcher } from '../../src/lib/search/search.ts';
import { buildSearch, readPages } from '../../src/source/search/build.ts';
import { generatedQueries, scoreOf, writtenQueries, type Query, type Score } from './search-queries.ts';
import { miniSearch, stockPagefind } from './search-rivals.ts';
import { countTraffic, openSite, total } from './search-site.ts';
import { measureRuns } from './search-runs.ts';
import { measureBrowser } from './search-browser.ts';

const quick = process.argv.includes('--quick');
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
for (const query of queries) answered.push(await ask(query));

heading('This site, by category');
for (const cat of new Set(queries.map((query) => query.cat)))
	line(cat, scoreOf(answered.filter(({ query }) => query.cat === cat)));
heading('Halves');
for (const half of ['tuning', 'held out'] as const)
	line(`this site, ${half}`, scoreOf(answered.filter(({ query }) => query.half === half)));

const pages = readPages(folder);
const stock = await stockPagefind(folder);
const mini = { 'zh-cn': miniSearch(pages, 'zh-cn'), en: miniSearch(pages, 'en') };
for (const rivals of [stock.rivals, mini]) {
	const found: typeof answered = [];
	for (const query of queries) found.push({ query, slugs: await rivals[query.ui].search(query.text) });
	for (const half of ['tuning', 'held out'] as const)
		line(`${rivals.en.name}, ${half}`, scoreOf(found.filter(({ query }) => query.half === half)));
	line(`${rivals.en.name}, plain English`, scoreOf(found.filter(({ query }) => query.cat === 'en-term')));
}
line('this site, plain English', scoreOf(answered.filter(({ query }) => query.cat === 'en-term')));

console.log('\nPieces of Chinese:', await measureRuns(folder, searchers['zh-cn'], 500));

console.log('\nBytes (kB): first search of a visit, and later ones');
const showFirst = async (searcher: Searcher, text: string) => {
	const { results } = await searcher.search(text);
	await Promise.all(results.slice(0, 3).map(({ slug }) => searcher.sections(slug)));
};
for (const locale of localeCodes) await measureBytes(locale);
console.log(
	'MiniSearch index:',
	Object.values(mini)
		.map(({ bytes }) => (bytes / 1000).toFixed(0))
		.join(' + '),
);

async function measureBytes(locale: Locale): Promise<void> {
	const texts = queries.filter(({ ui }) => ui === locale).map(({ text }) => text);
	const assets = path.join(folder, '_astro');
	const code = fs
		.readdirSync(assets)
		.filter((name) => /^search-(?:panel|worker|found)/.test(name))
		.reduce((sum, name) => sum + gzipSync(fs.readFileSync(path.join(assets, name))).length, 0);
	const [first, second]: number[][] = [[], []];
	for (const text of texts.filter((_, index) => index % 9 === 0)) {
		const cold = countTraffic();
		const searcher = new Searcher(openSite(folder), locale);
		await showFirst(searcher, text);
		first!.push(code + total(cold));
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
	console.log(locale, { first: spread(first!), second: spread(second!), 'later, one visit': spread(later) });
}

function spread(values: number[]): string {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) =>
		((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) / 1000).toFixed(0);
	return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`;
}

if (!quick) {
	console.log('\nIn Chromium:');
	console.table(await measureBrowser(folder, stock.folder));
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
fs.rmSync(stock.folder, { recursive: true });

heading('Worst');
for (const { query, slugs: found } of answered
	.filter(({ query, slugs: list }) => scoreOf([{ query, slugs: list }]).first === 0)
	.slice(0, 40))
	console.log(
		`${query.half.padEnd(9)} ${query.ui.padEnd(6)} ${query.cat} | ${query.text} → ${found.slice(0, 4).join(', ') || 'nothing'} (${query.answers.join(' ')})`,
	);
