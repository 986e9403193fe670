import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';

const LESSON = 'networking/network-model/';
const card = (page: Page) => page.locator('#kr-card');

test('nothing is fetched for cards before the first touch', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`en/${LESSON}`);
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => url.includes('/cards/'))).toEqual([]);
});

test('a term explains itself on hover, stays under the pointer and closes with Esc', async ({ page }) => {
	await page.goto(`en/${LESSON}`);
	const term = page.locator('main a.term[href$="/glossary/kubelet/"]').first();
	await term.hover();
	await expect(card(page)).toBeVisible();
	await expect(card(page).locator('.names')).toContainText('kubelet');
	await card(page).hover();
	await page.waitForTimeout(400);
	await expect(card(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card(page)).toBeHidden();
});

test('a card never covers the link it explains and moves nothing', async ({ page }) => {
	await page.goto(`zh-cn/${LESSON}`);
	for (const term of await page.locator('main a.term').all()) {
		await term.scrollIntoViewIfNeeded();
		const before = await term.boundingBox();
		await term.focus();
		await page.keyboard.press('Shift');
		await term.hover();
		await expect(card(page)).toBeVisible();
		const [line, box] = [
			await term.evaluate((element) => element.getClientRects()[0]!.toJSON() as DOMRect),
			(await card(page).boundingBox())!,
		];
		expect(box.y >= line.bottom || box.y + box.height <= line.top).toBe(true);
		expect(await term.boundingBox()).toEqual(before);
		await page.keyboard.press('Escape');
		await page.mouse.move(0, 0);
	}
});

test('a field of a manifest explains itself to the keyboard: one tab stop, arrows, Esc', async ({ page }) => {
	await page.goto(`en/${LESSON}`);
	const keys = page.locator('.kr-manifest').first().locator('pre a');
	await keys.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(keys.nth(1)).toBeFocused();
	await expect(card(page)).toContainText('kind');
	await page.keyboard.press('End');
	await expect(keys.last()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card(page)).toBeHidden();
	await expect(keys.last()).toBeFocused();
	expect(await page.locator('.kr-manifest').first().locator('pre a:not([tabindex="-1"])').count()).toBe(1);
});

for (const locale of ['en', 'zh-cn']) {
	for (const theme of ['light', 'dark'] as const) {
		test(`axe finds nothing with a card open (${locale}, ${theme})`, async ({ page }) => {
			await page.goto(`${locale}/${LESSON}`);
			await page.locator('main a.term').first().hover();
			await expect(card(page)).toBeVisible();
			expect(await violationsOf(page, theme)).toEqual([]);
			await page.locator('.kr-manifest pre a').nth(3).hover();
			await expect(card(page).locator('.facts')).toBeVisible();
			expect(await violationsOf(page, theme)).toEqual([]);
		});
	}
}

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('the first tap explains, the link in the card leads on', async ({ page }) => {
		await page.goto(`en/${LESSON}`);
		await page.locator('main a.term').first().tap();
		await expect(card(page)).toBeVisible();
		expect(page.url()).toContain(LESSON);
		await card(page).getByRole('link').tap();
		await expect(page).toHaveURL(/\/en\/glossary\//);
	});
});
