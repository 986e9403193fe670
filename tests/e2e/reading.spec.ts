import { expect, test } from '@playwright/test';
import { lessonPages, OTHER_PAGES } from './pages.ts';

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

test('no page scrolls sideways on a phone of 320 px', async ({ page }) => {
	test.setTimeout(300_000);
	await page.setViewportSize({ width: 320, height: 640 });
	const wide: string[] = [];
	for (const path of [...lessonPages(), ...OTHER_PAGES, '']) {
		await page.goto(path);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		if (over > 0) wide.push(`${path}: ${over} px`);
	}
	expect(wide).toEqual([]);
});
