/**
 * Lighthouse on one page of each kind, mobile profile, median of three runs:
 *
 *     npm run build && npm run bench:lighthouse [-- --runs 1] [-- en/ zh-cn/pods/probes/]
 */
import net from 'node:net';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../../scripts/serve.ts';
import { base } from '../../src/config/site.ts';

const PAGES = ['zh-cn/', 'en/pods/probes/', 'zh-cn/glossary/toleration/', 'en/reference/fields/container/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const { values, positionals } = parseArgs({
	options: { runs: { type: 'string', default: '3' } },
	allowPositionals: true,
});
/** Lighthouse speaks to the browser over it. */
const debuggingPort = await freePort();
const { port, close } = await serve({ folder: 'dist', base, port: 4490 });
const browser = await chromium.launch({
	executablePath: findBrowser() ?? '',
	args: [...browserFlags, `--remote-debugging-port=${debuggingPort}`],
});

interface Run {
	scores: number[];
	lcp: number;
	tbt: number;
	cls: number;
	/** Audits that took points: id and score. */
	short: string[];
}

function freePort(): Promise<number> {
	const server = net.createServer();
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as net.AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

async function measure(url: string): Promise<Run> {
	const result = await lighthouse(url, { port: debuggingPort, output: 'json', logLevel: 'error' });
	if (!result) throw new Error(`Lighthouse said nothing about ${url}`);
	const { categories, audits } = result.lhr;
	const value = (id: string): number => audits[id]?.numericValue ?? NaN;
	const weighed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
	const percent = (id: string): number => Math.round((audits[id]?.score ?? 1) * 100);
	return {
		scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
		lcp: Math.round(value('largest-contentful-paint')),
		tbt: Math.round(value('total-blocking-time')),
		cls: value('cumulative-layout-shift'),
		short: weighed.filter(({ id }) => percent(id) < 100).map(({ id }) => `${id} ${percent(id)}`),
	};
}

const byPerformance = (a: Run, b: Run): number => (a.scores[0] ?? 0) - (b.scores[0] ?? 0);

console.log(`${CATEGORIES.join(', ')}; LCP, TBT, CLS; median of ${values.runs}`);
for (const page of positionals.length ? positionals : PAGES) {
	const runs: Run[] = [];
	for (let run = 0; run < Number(values.runs); run++)
		runs.push(await measure(`http://127.0.0.1:${port}${base}${page}`));
	const { scores, lcp, tbt, cls, short } = runs.sort(byPerformance)[Math.floor(runs.length / 2)]!;
	console.log(
		`${page}: ${scores.join(', ')}; ${lcp} ms, ${tbt} ms, ${cls.toFixed(3)}; below 100: ${short.join(', ') || 'none'}`,
	);
}
await browser.close();
await close();
