import fs from 'node:fs';
import path from 'node:path';
import type { Searcher } from '../../src/lib/search/search.ts';

const LEFT_OUT =
	/<(script|style|template|svg|button|nav|footer|form|kr-reading|kr-filter)\b[\s\S]*?<\/\1>|<(\w+)[^>]*\sdata-pagefind-ignore[^>]*>[\s\S]*?<\/\2>/g;

/** Text nodes of the pages of a language, by slug. */
function textNodes(folder: string): Map<string, string[]> {
	const nodes = new Map<string, string[]>();
	for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (path.basename(name) !== 'index.html') continue;
		const html = fs.readFileSync(path.join(folder, name), 'utf8');
		const main = /<main[^>]*\sdata-pagefind-body[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
		if (!main) continue;
		const slug = name
			.split(path.sep)
			.join('/')
			.replace(/\/?index\.html$/, '');
		nodes.set(slug, main.replace(LEFT_OUT, '<br>').split(/<[^>]+>/));
	}
	return nodes;
}

/**
 * Random runs of two to eight Chinese characters inside one text node: how many of the pages that hold a run are listed,
 * and how many of the first five listed hold it. Only runs that at most twenty pages hold.
 */
export async function measureRuns(folder: string, searcher: Searcher, count: number, seed = 20261125) {
	const pages = textNodes(path.join(folder, 'zh-cn'));
	const runs = [...pages.values()].flat().flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
	let state = seed;
	const random = () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
	let [tried, recall, precision] = [0, 0, 0];
	while (tried < count) {
		const run = runs[Math.floor(random() * runs.length)]!;
		const length = 2 + Math.floor(random() * 7);
		if (run.length < length) continue;
		const start = Math.floor(random() * (run.length - length + 1));
		const piece = run.slice(start, start + length);
		const holders = [...pages].filter(([, texts]) => texts.some((text) => text.includes(piece))).map(([slug]) => slug);
		if (holders.length > 20) continue;
		tried++;
		const listed = (await searcher.search(piece)).results.map(({ slug }) => slug);
		const top = listed.slice(0, 5);
		recall += holders.filter((slug) => listed.includes(slug)).length / holders.length;
		precision += top.filter((slug) => holders.includes(slug)).length / Math.max(1, top.length);
	}
	return { recall: recall / tried, 'precision@5': precision / tried };
}
