/** From the first touch of a term or a field to its card, on the built site: `npm run build && npm run bench:card`. */
import { chromium, type Page } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../../scripts/serve.ts';
import { base } from '../../src/config/site.ts';
import { slowPhone } from './slow-phone.ts';

const RUNS = 5;
const { port, close } = await serve({ folder: 'dist', base, port: 4480 });
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: [...browserFlags] });

/** Milliseconds until the card shows its text, and the bytes that came for it. */
async function firstCard(locale: string, selector: string, slow: boolean): Promise<[number, number]> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	const page = await context.newPage();
	await page.goto(`http://127.0.0.1:${port}${base}${locale}/pods/probes/`, { waitUntil: 'networkidle' });
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	if (slow) await slowPhone(session);
	const time = await timeToCard(page, selector);
	await context.close();
	return [time, bytes];
}

async function timeToCard(page: Page, selector: string): Promise<number> {
	const target = page.locator(selector).first();
	await target.scrollIntoViewIfNeeded();
	const start = performance.now();
	await target.tap();
	await page.locator('#kr-card .names, #kr-card code').first().waitFor({ state: 'visible' });
	return performance.now() - start;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

for (const locale of ['zh-cn', 'en']) {
	for (const [kind, selector] of [
		['term', 'main a.term'],
		['field', '.kr-manifest pre a'],
	] as const) {
		for (const slow of [false, true]) {
			const runs: [number, number][] = [];
			for (let run = 0; run < RUNS; run++) runs.push(await firstCard(locale, selector, slow));
			console.log(
				`${locale} ${kind}${slow ? ', slow phone' : ''}: median ${Math.round(median(runs.map(([time]) => time)))} ms, ${runs[0]![1]} bytes`,
			);
		}
	}
}
await browser.close();
await close();
