import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../../scripts/serve.ts';
import { LOCALES, localeCodes, type Locale } from '../../src/config/locales.ts';
import { base } from '../../src/config/site.ts';
import { spread } from './spread.ts';
import { slowPhone } from './slow-phone.ts';

/** The first search whose time is taken. */
const FIRST = { 'zh-cn': '就绪探针', en: 'readiness probe' } as const;

/** One query in so many is asked cold, by a reader who comes for the first time. */
const EVERY = 20;

interface Row {
	'first (ms)': number;
	/** From the last key to the first result, the rest after a key that typing is given included. */
	'later, median (ms)'?: number;
	'later, p95 (ms)'?: number;
	/** Median and 95th percentile of what a cold first search fetches, as the server sent it: compressed, with headers. */
	'cold (kB)'?: string;
}

/**
 * How long a first search takes to results, plain and on a slow line with a slow processor, and what cold searches fetch:
 * here and through the stock interface over the stock index of the same pages.
 *
 * @param texts queries by language that have an answer
 */
export async function measureBrowser(
	folder: string,
	stock: string,
	texts: Readonly<Record<Locale, readonly string[]>>,
): Promise<Record<string, Row>> {
	const rows: Record<string, Row> = {};
	const own = await serve({ folder, base, port: 4470 });
	const other = await serve({ folder: stock, base: '/pagefind/', port: own.port + 1 });
	const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: [...browserFlags] });
	for (const locale of localeCodes) {
		const cold = texts[locale].filter((_, index) => index % EVERY === 0);
		for (const slow of [false, true]) {
			const page = await openOwn(browser, own.port, locale);
			if (slow) await slowPhone(await page.context().newCDPSession(page));
			await page.keyboard.press('Control+k');
			const times: number[] = [];
			for (const query of [FIRST[locale], ...cold]) times.push(await page.evaluate(timeToResults, query));
			// A query that finds nothing has no time to a result.
			const later = times
				.slice(1)
				.filter(Number.isFinite)
				.sort((a, b) => a - b);
			rows[`${locale}${slow ? ', slow' : ''}`] = {
				'first (ms)': times[0]!,
				'later, median (ms)': later[Math.floor(later.length / 2)]!,
				'later, p95 (ms)': later[Math.floor(later.length * 0.95)]!,
			};
			await page.context().close();
		}
		const bytes: number[] = [];
		for (const query of cold) {
			const page = await openOwn(browser, own.port, locale);
			const before = own.sent();
			await page.keyboard.press('Control+k');
			await page.locator('dialog[open] input').fill(query);
			bytes.push((await settled(own.sent)) - before);
			await page.context().close();
		}
		rows[locale]!['cold (kB)'] = spread(bytes);
		rows[`${locale}, stock Pagefind UI`] = await measureStock(browser, other, locale, stock, cold);
	}
	await browser.close();
	await Promise.all([own.close(), other.close()]);
	return rows;
}

async function openOwn(browser: Browser, port: number, locale: Locale): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(`http://127.0.0.1:${port}${base}${locale}/pods/probes/`, { waitUntil: 'networkidle' });
	return page;
}

/** What was sent once nothing more is sent for a second. */
async function settled(sent: () => number): Promise<number> {
	for (let [last, still] = [-1, 0]; ;) {
		const now = sent();
		still = now === last ? still + 1 : 0;
		if (still === 10) return now;
		last = now;
		await new Promise((done) => setTimeout(done, 100));
	}
}

/** Runs in the page: sets the field and waits for the first result, at most 20 s. */
async function timeToResults(query: string): Promise<number> {
	const input = document.querySelector<HTMLInputElement>('dialog[open] input')!;
	document.querySelector('dialog[open] [role="listbox"]')!.replaceChildren();
	const start = performance.now();
	input.value = query;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	while (!document.querySelector('dialog[open] [role="option"]')) {
		if (performance.now() - start > 20_000) return Infinity;
		await new Promise((done) => requestAnimationFrame(done));
	}
	return Math.round(performance.now() - start);
}

/** The stock interface, which is part of its first search as our dialog is of ours. */
async function measureStock(
	browser: Browser,
	{ port, sent }: { port: number; sent: () => number },
	locale: Locale,
	folder: string,
	cold: readonly string[],
): Promise<Row> {
	const name = `stock-${locale}.html`;
	fs.writeFileSync(
		path.join(folder, name),
		`<!doctype html><html lang="${LOCALES[locale].lang}"><link href="pagefind-ui.css" rel="stylesheet"><script src="pagefind-ui.js"></script><div id="s"></div><script>addEventListener('DOMContentLoaded',()=>new PagefindUI({element:'#s',bundlePath:'/pagefind/',showSubResults:true,showImages:false}))</script></html>`,
	);
	const html = fs.statSync(path.join(folder, name)).size;
	const times: number[] = [];
	const bytes: number[] = [];
	for (const query of [FIRST[locale], ...cold]) {
		const page = await (await browser.newContext()).newPage();
		const before = sent();
		await page.goto(`http://127.0.0.1:${port}/pagefind/${name}`);
		const start = performance.now();
		await page.locator('input').fill(query);
		if (times.length === 0) {
			await page.locator('.pagefind-ui__result-link').first().waitFor();
			times.push(Math.round(performance.now() - start));
		}
		bytes.push((await settled(sent)) - before - html);
		await page.context().close();
	}
	return { 'first (ms)': times[0]!, 'cold (kB)': spread(bytes.slice(1)) };
}
