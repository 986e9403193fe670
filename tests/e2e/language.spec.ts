import fs from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { base } from '../../src/config/site.ts';
import { builtPages } from './pages.ts';

test('the language switch lands on the same section and is remembered', async ({ page }) => {
	await page.goto('zh-cn/networking/network-model/?a=b#address-ranges');
	await page.getByRole('navigation', { name: '语言' }).getByRole('link', { name: 'EN' }).first().click();
	await expect(page).toHaveURL(/\/en\/networking\/network-model\/\?a=b#address-ranges$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('');
	await expect(page.locator('a.door').first()).toHaveAttribute('data-locale', 'en');
});

/** Ids of the headings of a built page, and the addresses its language switch offers. */
function partsOf(page: string): { headings: string[]; offered: string[] } {
	const html = fs.readFileSync(`dist/${page}index.html`, 'utf8');
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
	return {
		headings: [...main.matchAll(/<h[1-4]\b[^>]*\sid="([^"]+)"/g)].map((match) => match[1]!),
		offered: [...html.matchAll(/<a\b[^>]*\sdata-locale=[^>]*>/g)].map(([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? ''),
	};
}

test('from every heading of every page the language switch leads to the same heading', () => {
	const pages = new Set(builtPages());
	const trouble: string[] = [];
	let headings = 0;
	for (const page of pages) {
		const own = partsOf(page);
		for (const href of own.offered) {
			const target = href.replace(base, '');
			if (!pages.has(target)) trouble.push(`${page} offers ${href}, which does not exist`);
		}
		if (!/^(?:en|zh-cn)\//.test(page)) continue;
		const twin = page.startsWith('en/') ? page.replace(/^en/, 'zh-cn') : page.replace(/^zh-cn/, 'en');
		if (!own.offered.some((href) => href.endsWith(`/${twin}`))) trouble.push(`${page} does not offer ${twin}`);
		if (!pages.has(twin)) continue;
		const other = new Set(partsOf(twin).headings);
		headings += own.headings.length;
		// The letters of the glossary are those of its language.
		const lost = own.headings.filter((id) => !other.has(id) && !id.startsWith('letter-'));
		trouble.push(...lost.map((id) => `${page}#${id} is not in ${twin}`));
	}
	expect(trouble).toEqual([]);
	expect(headings).toBeGreaterThan(2000);
});

test('the page for wrong addresses offers only pages that exist', async ({ page, request }) => {
	await page.goto('en/pods/prboes/');
	const links = await page.locator('main a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThanOrEqual(3);
	for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

/** A position once the page has come to rest. */
async function still(position: () => Promise<number>): Promise<number> {
	let last = Number.NaN;
	await expect
		.poll(
			async () => {
				const before = last;
				last = await position();
				return last === before;
			},
			{ intervals: [150] },
		)
		.toBe(true);
	return last;
}

/** Switches the language as a reader does. */
const switchLanguage = (page: Page) => page.locator('header a[data-locale]:not([aria-current])').first().click();

for (const [from, to] of [
	['en', 'zh-cn'],
	['zh-cn', 'en'],
] as const) {
	test(`from every heading of a lesson the switch from ${from} lands at that heading`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.goto(`${from}/scheduling/taints-and-tolerations/`);
		const ids = await page
			.locator('.sl-markdown-content :is(h2, h3)[id]')
			.evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.length).toBeGreaterThan(4);
		for (const id of ids) {
			await page.goto(`${from}/scheduling/taints-and-tolerations/?a=b#${id}`);
			const top = () => page.locator(`[id="${id}"]`).evaluate((heading) => heading.getBoundingClientRect().top);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			const before = await still(top);
			await switchLanguage(page);
			await expect(page).toHaveURL(new RegExp(`/${to}/scheduling/taints-and-tolerations/\\?a=b#${id}$`));
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			// The last sections cannot always stand as high: the page ends below them.
			const atEnd = await page.evaluate(
				() => scrollY + innerHeight > document.documentElement.scrollHeight - innerHeight / 2,
			);
			if (!atEnd) await expect.poll(async () => Math.abs((await top()) - before), { message: id }).toBeLessThan(4);
		}
	});
}

for (const viewport of [
	{ width: 1280, height: 800 },
	{ width: 390, height: 800 },
]) {
	test(`the switch keeps the block under the reader's eyes at ${viewport.width} px`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.goto('en/pods/probes/#three-probes');
		// Far below the section of the address, in the middle of another one.
		const block = page.locator('[id="mechanisms.6"]');
		const top = () => block.evaluate((element) => element.getBoundingClientRect().top);
		await block.evaluate((element) => {
			element.scrollIntoView({ block: 'start', behavior: 'instant' });
		});
		const before = await still(top);
		// On a phone the switch is in the menu; the control at the top of the page follows the same link.
		if (viewport.width < 800)
			await page.locator('kr-reading input[value="other"]').evaluate((input) => (input as HTMLInputElement).click());
		else await switchLanguage(page);
		await expect(page).toHaveURL(/\/zh-cn\/pods\/probes\/#three-probes$/);
		await page.waitForLoadState('load');
		await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
	});
}

test.describe('the front door', () => {
	test.use({ locale: 'zh-CN' });

	test('suggests the language of the browser and sends nobody away', async ({ page }) => {
		await page.goto('');
		await expect(page.locator('a.door[data-suggested]')).toHaveAttribute('data-locale', 'zh-cn');
		await expect(page.locator('a.door')).toHaveCount(2);
		expect(new URL(page.url()).pathname).toBe(base);
	});
});

test('Chinese pages have no English interface text', async ({ page }) => {
	await page.goto('zh-cn/networking/network-model/');
	await expect(page.locator('.expressive-code .copy').first()).toHaveAttribute('title', '复制');
	await expect(page.locator('.sl-anchor-link .sr-only').first()).toContainText('一节的链接');
	await expect(page.locator('#sources')).toHaveText('来源');
	expect(await page.locator('body').innerText()).not.toMatch(
		/Terminal window|Section titled|Search|Sources|On this page/,
	);
});

test('English pages label their code in English', async ({ page }) => {
	await page.goto('en/pods/probes/');
	await expect(page.locator('.expressive-code .copy').first()).toHaveAttribute('title', 'Copy');
});
