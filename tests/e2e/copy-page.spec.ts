import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [locale, copy, copied, open] of [
	['en', 'Copy page as Markdown', 'Copied', 'Open as Markdown'],
	['zh-cn', '复制本页 Markdown', '已复制', '打开 Markdown'],
] as const) {
	test(`a lesson in ${locale} is copied as Markdown, with code that is loaded on use`, async ({ page, request }) => {
		const asked: string[] = [];
		page.on('request', (sent) => asked.push(new URL(sent.url()).pathname));
		await page.goto(`${locale}/pods/probes/`);
		const button = page.getByRole('button', { name: copy });
		await expect(button).toBeVisible();
		expect(asked.filter((path) => /copy-page|index\.md/.test(path))).toEqual([]);
		await button.click();
		await expect(page.getByRole('button', { name: copied })).toBeVisible();
		const text = await (await request.get(`${locale}/pods/probes/index.md`)).text();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
		expect(text).toContain('```yaml\napiVersion: v1');
		await expect(page.getByRole('link', { name: open })).toHaveAttribute('href', 'index.md');
	});
}

test('a copy that cannot be fetched says so and leaves the link', async ({ page }) => {
	await page.route('**/index.md', (route) => route.abort());
	await page.goto('en/pods/probes/');
	await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
	await expect(page.getByRole('alert')).toContainText('could not be copied; open it as Markdown');
	await expect(page.getByRole('link', { name: 'Open as Markdown' })).toBeVisible();
});
