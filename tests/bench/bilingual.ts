/**
 * `npm run bench:bilingual`: what it costs to show both languages of a lesson, on a phone with a slow line and a
 * processor four times slower. Needs a built site.
 */
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../../scripts/serve.ts';
import { base } from '../../src/config/site.ts';
import { LESSON_SLUGS } from '../../src/config/pages.ts';
import { slowPhone } from './slow-phone.ts';

const RUNS = 3;

interface Run {
	/** From pressing the control until the other half has arrived, in ms. */
	arrived: number;
	/** From its arrival until both languages are painted. */
	shown: number;
	/** Layout shift of everything, and movement in CSS pixels of the block that is being read. */
	shift: number;
	moved: number;
}

const bytes = (file: string) => {
	const content = fs.readFileSync(file);
	return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
};

const sizes = LESSON_SLUGS.flatMap((slug) =>
	['zh-cn', 'en'].map((locale) => ({ page: `${locale}/${slug}`, ...bytes(`dist/${locale}/${slug}/index.html`) })),
).sort((a, b) => a.gzip - b.gzip);
const kB = (count: number) => `${(count / 1000).toFixed(1)} kB`;
const [median, largest] = [sizes[Math.floor(sizes.length / 2)]!, sizes.at(-1)!];
console.log(`The other half: median ${kB(median.gzip)} gzip (${kB(median.raw)} raw) of ${sizes.length} pages,`);
console.log(`  largest ${kB(largest.gzip)} gzip (${kB(largest.raw)} raw): ${largest.page}`);
const code = fs.readdirSync('dist/_astro').filter((name) => /^bilingual\..*\.js$/.test(name));
console.log(
	`The code that comes with it: ${code.map((name) => kB(bytes(`dist/_astro/${name}`).gzip)).join(' + ')} gzip`,
);

const { port, close } = await serve({ folder: 'dist', base, port: 4480 });
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: [...browserFlags] });
const slugs = ['pods/probes', median.page.replace(/^[^/]+\//, ''), largest.page.replace(/^[^/]+\//, '')];
for (const slug of new Set(slugs)) {
	for (const place of ['top', 'middle'] as const) {
		const runs: Run[] = [];
		for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, slug, place));
		const of = (key: keyof Run) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
		console.log(
			`${slug}, pressed at the ${place}: arrived after ${of('arrived')} ms, shown ${of('shown')} ms later, layout shift ${of('shift').toFixed(3)}, what is read moved ${of('moved').toFixed(1)} px`,
		);
	}
}
await browser.close();
await close();

async function measure(browser: Browser, slug: string, place: 'top' | 'middle'): Promise<Run> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
	const page = await context.newPage();
	await page.goto(`http://127.0.0.1:${port}${base}en/${slug}/`, { waitUntil: 'networkidle' });
	if (place === 'middle')
		await page.evaluate(() => {
			const blocks = document.querySelectorAll('main p[id]');
			blocks[Math.floor(blocks.length / 2)]?.scrollIntoView({ block: 'start', behavior: 'instant' });
		});
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await slowPhone(session);
	const result = await page.evaluate(press, `/zh-cn/${slug}/`);
	await context.close();
	return result;
}

/** Runs in the page: presses the control and watches. */
async function press(sibling: string): Promise<Run> {
	let shift = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: false });
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const read = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, tr)[id]')].find(
		(block) => block.getBoundingClientRect().top >= 104,
	)!;
	const before = read.getBoundingClientRect().top;
	const start = performance.now();
	document.querySelector<HTMLInputElement>('kr-reading input[value="both"]')!.click();
	while (document.documentElement.dataset['reading'] !== 'both') await frame();
	// Two frames later what was laid out has been painted.
	await frame();
	await frame();
	const end = performance.now();
	const [entry] = performance
		.getEntriesByType('resource')
		.filter(({ name }) => name.endsWith(sibling)) as PerformanceResourceTiming[];
	const arrived = entry?.responseEnd ?? end;
	await new Promise((done) => setTimeout(done, 500));
	return {
		arrived: Math.round(arrived - start),
		shown: Math.round(end - arrived),
		shift,
		moved: Math.abs(read.getBoundingClientRect().top - before),
	};
}
