/** Lighthouse on one page of each kind, mobile profile, median of three runs: `npm run build && npm run bench:lighthouse`. */
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../../scripts/serve.ts';
import { base } from '../../src/config/site.ts';

const PAGES = ['zh-cn/', 'en/pods/probes/', 'zh-cn/glossary/toleration/', 'en/reference/fields/container/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Any free one; Lighthouse speaks to the browser over it. */
const DEBUGGING_PORT = 9333;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const { port, close } = await serve({ folder: 'dist', base, port: 4490 });
const browser = await chromium.launch({
	executablePath: findBrowser() ?? '',
	args: [...browserFlags, `--remote-debugging-port=${DEBUGGING_PORT}`],
});

interface Run {
	scores: number[];
	lcp: number;
	tbt: number;
	cls: number;
	/** Audits that took points, by id. */
	short: string[];
}

async function measure(url: string): Promise<Run> {
	const result = await lighthouse(url, { port: DEBUGGING_PORT, output: 'json', logLevel: 'error' });
	if (!result) throw new Error(`Lighthouse said nothing about ${url}`);
	const { categories, audits } = result.lhr;
	const value = (id: string): number => audits[id]?.numericValue ?? NaN;
	const weighed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
	return {
		scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
		lcp: Math.round(value('largest-contentful-paint')),
		tbt: Math.round(value('total-blocking-time')),
		cls: value('cumulative-layout-shift'),
		short: weighed.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9),
	};
}

const byPerformance = (a: Run, b: Run): number => (a.scores[0] ?? 0) - (b.scores[0] ?? 0);

console.log(`${CATEGORIES.join(', ')}; LCP, TBT, CLS; median of ${values.runs}`);
for (const page of PAGES) {
	const runs: Run[] = [];
	for (let run = 0; run < Number(values.runs); run++)
		runs.push(await measure(`http://127.0.0.1:${port}${base}${page}`));
	const { scores, lcp, tbt, cls, short } = runs.sort(byPerformance)[Math.floor(runs.length / 2)]!;
	console.log(
		`${page}: ${scores.join(', ')}; ${lcp} ms, ${tbt} ms, ${cls.toFixed(3)}; below 90: ${short.join(', ') || 'none'}`,
	);
}
await browser.close();
await close();
