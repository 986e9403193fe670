import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const LESSON = 'en/pods/probes/';

test('a lesson marked as read shows it in the sidebar, on the path and on the road, after a reload too', async ({
	page,
}) => {
	await page.goto(LESSON);
	const mark = page.locator('[data-mark-read]');
	await expect(mark).toHaveAttribute('aria-pressed', 'false');
	await mark.click();
	await expect(mark).toHaveAttribute('aria-pressed', 'true');
	await page.reload();
	await expect(mark).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.sidebar-content a.read')).toHaveText(['Probes']);
	await page.goto('en/start/learning-path/');
	await expect(page.locator('[data-lesson="pods/probes"].read')).toHaveCount(1);
	await expect(page.locator('[data-lesson].read')).toHaveCount(1);
});

test('the home page leads back to the lesson opened last, in its own language', async ({ page }) => {
	await page.goto('zh-cn/');
	await expect(page.locator('a[data-resume]')).toBeHidden();
	await page.goto(LESSON);
	await page.goto('zh-cn/');
	await expect(page.locator('a[data-resume]').first()).toHaveAttribute('href', /\/zh-cn\/pods\/probes\/$/);
	await expect(page.locator('[data-chapter="pods"].here').first()).toBeAttached();
});

test('progress travels to another browser as a file', async ({ page, browser, baseURL }) => {
	await page.goto(LESSON);
	await page.locator('[data-mark-read]').click();
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-progress-export]').click()]);
	const file = await download.path();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ read: ['pods/probes'] });

	const other = await browser.newPage({ baseURL: baseURL! });
	await other.goto('zh-cn/pods/probes/');
	await expect(other.locator('[data-mark-read]')).toHaveAttribute('aria-pressed', 'false');
	await other.locator('[data-progress-import]').setInputFiles(file);
	await expect(other.locator('[data-mark-read]')).toHaveAttribute('aria-pressed', 'true');
	await expect(other.locator('[data-progress-status]')).not.toBeEmpty();
	await other.close();
});

test('a file that is none is refused in words and changes nothing', async ({ page }) => {
	await page.goto(LESSON);
	await page.locator('[data-mark-read]').click();
	await page
		.locator('[data-progress-import]')
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"read":["a/b"]}') });
	await expect(page.locator('[data-progress-status]')).not.toBeEmpty();
	await expect(page.locator('[data-mark-read]')).toHaveAttribute('aria-pressed', 'true');
});

test('all lessons of a chapter read make its milestone done', async ({ page }) => {
	await page.goto('en/');
	const stone = page.locator('[data-chapter="quickstart"]').first();
	const lessons = (await stone.getAttribute('data-lessons'))!.split(' ');
	await page.evaluate((read) => localStorage.setItem('kr-progress', JSON.stringify({ read })), lessons);
	await page.reload();
	await expect(stone).toHaveClass(/\bdone\b/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no control of progress is shown that would do nothing', async ({ page }) => {
		await page.goto(LESSON);
		await expect(page.locator('[data-mark-read]')).toBeHidden();
		await expect(page.locator('[data-progress-export]')).toBeHidden();
		await expect(page.locator('[data-progress-import]')).toBeHidden();
	});
});
