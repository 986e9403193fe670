import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../../scripts/serve.ts';
import { base } from '../../src/config/site.ts';
import { slowPhone } from './slow-phone.ts';

const QUERIES = {
	'zh-cn': ['就绪探针', '怎样挂载卷', 'pvc'],
	en: ['readiness probe', 'mount a volume', 'pvc'],
} as const;

/** What a first search fetches and how long it takes to results, plain and on a slow line with a slow processor. */
export async function measureBrowser(folder: string, stock: string) {
	const rows: Record<string, Record<string, number>> = {};
	const { port, close } = await serve({ folder, base, port: 4470 });
	const other = await serve({ folder: stock, base: '/pagefind/', port: port + 1 });
	const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: [...browserFlags] });
	for (const locale of ['zh-cn', 'en'] as const) {
		for (const slow of [false, true]) {
			const page = await (await browser.newContext()).newPage();
			await page.goto(`http://127.0.0.1:${port}${base}${locale}/pods/probes/`, { waitUntil: 'networkidle' });
			if (slow) await slowPhone(await page.context().newCDPSession(page));
			let bytes = 0;
			page.on('response', (response) => {
				void response.body().then(
					(body) =>
						(bytes += /\.(?:js|json)$/.test(new URL(response.url()).pathname) ? gzipSync(body).length : body.length),
					() => undefined,
				);
			});
			await page.keyboard.press('Control+k');
			const times: number[] = [];
			for (const query of QUERIES[locale]) times.push(await page.evaluate(timeToResults, query));
			await page.waitForTimeout(500);
			rows[`${locale}${slow ? ', slow' : ''}`] = {
				'first (ms)': times[0]!,
				'later (ms)': Math.max(...times.slice(1)),
				'three queries (kB)': Math.round(bytes / 1000),
			};
			await page.context().close();
		}
		rows[`${locale}, stock Pagefind UI`] = await measureStock(browser, other.port, locale, stock);
	}
	await browser.close();
	await Promise.all([close(), other.close()]);
	return rows;
}

/** Runs in the page: sets the field and waits for the first result. */
async function timeToResults(query: string): Promise<number> {
	const input = document.querySelector<HTMLInputElement>('dialog[open] input')!;
	document.querySelector('dialog[open] [role="listbox"]')!.replaceChildren();
	const start = performance.now();
	input.value = query;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	while (!document.querySelector('dialog[open] [role="option"]'))
		await new Promise((done) => requestAnimationFrame(done));
	return Math.round(performance.now() - start);
}

/** The stock interface over the stock index of the same pages. */
async function measureStock(
	browser: Awaited<ReturnType<typeof chromium.launch>>,
	port: number,
	locale: 'zh-cn' | 'en',
	folder: string,
) {
	const lang = locale === 'en' ? 'en' : 'zh-CN';
	const file = path.join(folder, `stock-${locale}.html`);
	fs.writeFileSync(
		file,
		`<!doctype html><html lang="${lang}"><link href="pagefind-ui.css" rel="stylesheet"><script src="pagefind-ui.js"></script><div id="s"></div><script>addEventListener('DOMContentLoaded',()=>new PagefindUI({element:'#s',bundlePath:'/pagefind/',showSubResults:true,showImages:false}))</script></html>`,
	);
	const page = await (await browser.newContext()).newPage();
	let bytes = 0;
	page.on('response', (response) => {
		if (response.url().endsWith('.html')) return;
		void response.body().then(
			(body) =>
				(bytes += /\.(?:js|json|css)$/.test(new URL(response.url()).pathname) ? gzipSync(body).length : body.length),
			() => undefined,
		);
	});
	await page.goto(`http://127.0.0.1:${port}/pagefind/stock-${locale}.html`);
	const start = performance.now();
	await page.locator('input').fill(QUERIES[locale][0]);
	await page.locator('.pagefind-ui__result-link').first().waitFor();
	const first = Math.round(performance.now() - start);
	await page.waitForTimeout(800);
	await page.context().close();
	return { 'first (ms)': first, 'first query (kB)': Math.round(bytes / 1000) };
}
