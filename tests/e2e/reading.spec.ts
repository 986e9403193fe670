import { expect, test, type Page } from '@playwright/test';
import { builtPages, lessonPages, OTHER_PAGES } from './pages.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a lesson reads, its terms are links and its manifests can be fetched', async ({ page, request }) => {
		await page.goto('en/networking/network-model/');
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('a.term').first()).toHaveAttribute('href', /\/en\/glossary\//);
		await expect(page.locator('.kr-manifest pre').first()).toBeVisible();
		await expect(page.locator('.kr-manifest button:visible')).toHaveCount(0);
		const raw = await page.locator('.kr-manifest .actions a').last().getAttribute('href');
		expect((await request.get(raw!)).status()).toBe(200);
	});

	test('the glossary is complete', async ({ page }) => {
		await page.goto('zh-cn/glossary/');
		expect(await page.locator('.kr-letter li').count()).toBeGreaterThanOrEqual(170);
		await expect(page.locator('.kr-filter form')).toBeHidden();
	});
});

/** Pages that scroll sideways at 320 px: on a small phone, and at 200 % in a window of 640 px. */
async function wideAmong(page: Page, paths: readonly string[]): Promise<string[]> {
	await page.setViewportSize({ width: 320, height: 640 });
	const wide: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		if (over > 0) wide.push(`${path}: ${over} px`);
	}
	return wide;
}

test('no kind of page scrolls sideways at 320 px', async ({ page }) => {
	const lessons = lessonPages().filter((_page, index) => index % 21 === 0);
	expect(await wideAmong(page, [...lessons, ...OTHER_PAGES, '', '404.html'])).toEqual([]);
});

test('no page at all scrolls sideways at 320 px @full', async ({ page }) => {
	expect(await wideAmong(page, builtPages())).toEqual([]);
});
