import { expect, test } from '@playwright/test';
import { lessonWeights, weightOf, weightTable } from '../../scripts/weight.ts';

/** In bytes as they travel, and in files. What a reader waits for on the first page, and on the next one. */
const BUDGET = { total: 40_000, js: 10_000, css: 14_000, next: 15_000, files: 12 };

/**
 * Lessons whose own HTML is above the budget of a next page, with what they may weigh and why. All of them are within the
 * budget of a first page. Chinese text has more different characters, so gzip finds less to share.
 */
const HEAVY: Readonly<Record<string, [bytes: number, reason: string]>> = {
	'zh-cn/networking/gateway-api/': [17_500, 'six manifests with links and notes, a figure, many commands'],
	'en/networking/gateway-api/': [16_000, 'six manifests with links and notes, a figure, many commands'],
	'zh-cn/storage/storage-classes/': [17_200, 'three long manifests of provisioners, whole because readers apply them'],
	'en/storage/storage-classes/': [15_600, 'three long manifests of provisioners, whole because readers apply them'],
	'zh-cn/networking/ingress/': [17_000, 'five manifests, from the first rule to TLS, and a figure'],
	'zh-cn/workloads/rollouts/': [16_500, 'a rollout step by step with what each command prints, and a figure'],
	'zh-cn/architecture/node-components/': [16_300, 'long prose with many commands and what they print'],
	'zh-cn/scheduling/how-scheduling-works/': [16_200, 'three manifests and a figure of every point where plugins act'],
	'zh-cn/storage/persistent-volumes/': [16_100, 'four manifests, tables of every field that decides a binding'],
	'zh-cn/scheduling/taints-and-tolerations/': [15_700, 'manifests for every effect, and a figure of what each does'],
	'zh-cn/architecture/control-plane/': [15_700, 'long prose with a figure of the way of a request'],
	'zh-cn/architecture/add-ons/': [15_600, 'long prose with commands and what they print'],
	'zh-cn/workloads/canary/': [15_600, 'four manifests, two ways of doing the same'],
	'zh-cn/workloads/statefulset/': [15_600, 'a long manifest, a figure, commands with what they print'],
	'zh-cn/workloads/daemonset/': [15_500, 'long manifests with notes and a figure'],
};

test('every lesson is within its budget', () => {
	const weights = lessonWeights();
	console.log(weightTable(weights));
	expect(weights.length).toBeGreaterThan(90);
	const over = weights.flatMap(({ page, total, js, css, html, requests }) => [
		...(total > BUDGET.total ? [`${page}: ${total} bytes in all`] : []),
		...(js > BUDGET.js ? [`${page}: ${js} bytes of JavaScript`] : []),
		...(css > BUDGET.css ? [`${page}: ${css} bytes of CSS`] : []),
		...(html > (HEAVY[page]?.[0] ?? BUDGET.next) ? [`${page}: ${html} bytes of its own`] : []),
		...(requests.length > BUDGET.files ? [`${page}: ${requests.length} files`] : []),
		...requests.filter((address) => /\.(?:woff2?|ttf|otf)$/.test(address)).map((font) => `${page}: asks for ${font}`),
	]);
	expect(over).toEqual([]);
});

test('lessons of a language share everything but their own HTML, so that a next page costs no more', () => {
	const shared = lessonWeights().map(({ page, requests }) => [page.split('/')[0], ...requests.slice(1)].join(' '));
	expect(new Set(shared).size).toBe(2);
});

test('an exception is taken out once its lesson fits with some room', () => {
	const needless = Object.keys(HEAVY).filter((page) => weightOf(page).html <= BUDGET.next - 500);
	expect(needless).toEqual([]);
});

for (const page of ['zh-cn/pods/probes/', 'en/networking/gateway-api/', 'en/start/about/']) {
	test(`what is weighed is what a browser asks for: ${page}`, async ({ page: tab, baseURL }) => {
		const asked: string[] = [];
		tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await tab.goto(page);
		await tab.waitForLoadState('networkidle');
		const origin = new URL(baseURL!).pathname;
		expect(asked.every((address) => address.startsWith(origin))).toBe(true);
		// Chromium without a window asks neither for icons nor for the manifest of the application.
		const shown = (address: string) => !/\.(?:svg|webmanifest)$/.test(address);
		expect(asked.filter(shown).sort()).toEqual(weightOf(page).requests.filter(shown).sort());
	});
}
