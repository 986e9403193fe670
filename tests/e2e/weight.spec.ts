import { expect, test } from '@playwright/test';
import { lessonWeights, weightOf, weightTable } from '../../scripts/weight.ts';

/** In bytes as they travel, and in files. What a reader waits for on the first page, and on the next one. */
const BUDGET = { total: 40_000, js: 10_000, css: 14_000, next: 15_000, files: 12 };

const LONG = 'long prose with manifests or commands and what they print';

/**
 * Lessons above the budget of a next page, with what they may weigh and why. Chinese text has more different characters, so
 * gzip finds less to share.
 */
const HEAVY: Readonly<Record<string, { next: number; reason: string }>> = {
	'zh-cn/networking/gateway-api/': {
		next: 18_100,
		reason: 'six manifests with links and notes, a figure, many commands',
	},
	'zh-cn/storage/storage-classes/': {
		next: 18_000,
		reason: 'three long manifests of provisioners, whole because readers apply them',
	},
	'zh-cn/networking/ingress/': { next: 17_600, reason: 'five manifests, from the first rule to TLS, and a figure' },
	'zh-cn/workloads/rollouts/': {
		next: 17_000,
		reason: 'a rollout step by step with what each command prints, and a figure',
	},
	'zh-cn/scheduling/how-scheduling-works/': {
		next: 16_900,
		reason: 'three manifests and a figure of every point where plugins act',
	},
	'zh-cn/storage/persistent-volumes/': { next: 16_900, reason: LONG },
	'zh-cn/architecture/node-components/': { next: 16_800, reason: LONG },
	'zh-cn/scheduling/taints-and-tolerations/': { next: 16_300, reason: LONG },
	'en/networking/gateway-api/': { next: 16_400, reason: 'six manifests with links and notes, a figure, many commands' },
	'en/storage/storage-classes/': {
		next: 16_300,
		reason: 'three long manifests of provisioners, whole because readers apply them',
	},
	'zh-cn/architecture/control-plane/': { next: 16_200, reason: LONG },
	'zh-cn/workloads/canary/': { next: 16_100, reason: 'four manifests, two ways of doing the same' },
	'zh-cn/architecture/add-ons/': { next: 16_100, reason: LONG },
	'zh-cn/workloads/statefulset/': { next: 16_000, reason: LONG },
	'zh-cn/networking/network-policy/': { next: 15_800, reason: LONG },
	'en/networking/ingress/': { next: 15_800, reason: 'five manifests, from the first rule to TLS, and a figure' },
	'zh-cn/workloads/daemonset/': { next: 15_700, reason: LONG },
	'zh-cn/networking/service/': { next: 15_700, reason: LONG },
	'zh-cn/workloads/deployment/': { next: 15_600, reason: LONG },
	'zh-cn/pods/creation/': { next: 15_600, reason: LONG },
	'zh-cn/workloads/statefulset-operations/': { next: 15_500, reason: LONG },
	'zh-cn/networking/network-model/': { next: 15_500, reason: LONG },
	'zh-cn/helm/releases/': { next: 15_500, reason: LONG },
	'zh-cn/networking/cni/': { next: 15_500, reason: LONG },
};

test('every lesson is within its budget', () => {
	const weights = lessonWeights();
	console.log(weightTable(weights));
	expect(weights.length).toBeGreaterThan(90);
	const over = weights.flatMap(({ page, total, js, css, html, requests }) => [
		...(total > BUDGET.total ? [`${page}: ${total} bytes in all`] : []),
		...(js > BUDGET.js ? [`${page}: ${js} bytes of JavaScript`] : []),
		...(css > BUDGET.css ? [`${page}: ${css} bytes of CSS`] : []),
		...(html > (HEAVY[page]?.next ?? BUDGET.next) ? [`${page}: ${html} bytes of its own`] : []),
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
