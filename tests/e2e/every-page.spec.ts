import { expect, test } from '@playwright/test';
import { builtPages, lessonPages, OTHER_PAGES } from './pages.ts';

test('every page answers, without an error in the console and without leaving the site', async ({ page, baseURL }) => {
	test.setTimeout(300_000);
	const trouble: string[] = [];
	let current = '';
	page.on('console', (message) => message.type() === 'error' && trouble.push(`${current}: ${message.text()}`));
	page.on('pageerror', (error) => trouble.push(`${current}: ${error.message}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(new URL(baseURL!).origin) && !/^(?:data|blob):/.test(request.url()))
			trouble.push(`${current}: asked ${request.url()}`);
	});
	// Lessons and one page of every other kind are opened; all others answer and hold what a page must.
	for (current of ['', ...lessonPages(), ...OTHER_PAGES]) {
		const response = await page.goto(current);
		if (response?.status() !== 200) trouble.push(`${current}: ${response?.status()}`);
	}
	for (const other of builtPages()) {
		const response = await page.request.get(other);
		if (response.status() !== 200) trouble.push(`${other}: ${response.status()}`);
	}
	expect(trouble).toEqual([]);
});

test('an unknown address answers 404 and keeps the language of the path', async ({ page }) => {
	const response = await page.goto('en/networking/servce/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('section[lang="en"]')).toBeVisible();
	await expect(page.locator('section[lang="zh-CN"]')).toBeHidden();
	await expect(
		page
			.locator('section[lang="en"]')
			.getByRole('link', { name: /Service/ })
			.first(),
	).toHaveAttribute('href', /\/en\/networking\/service/);
});

test('no Chinese page shows Markdown as text', async ({ request }) => {
	for (const page of lessonPages()) {
		const html = await (await request.get(page)).text();
		const main =
			/<main[\s\S]*<\/main>/
				.exec(html)?.[0]
				.replace(/<(?:pre|code)\b[\s\S]*?<\/(?:pre|code)>/g, '')
				.replace(/<[^>]+>/g, '') ?? '';
		expect(main, page).not.toMatch(/\*\*|:::|\{\/\*|\[#[a-z]/);
	}
});
