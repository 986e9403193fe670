import { expect, test } from '@playwright/test';

const NOTICES = {
	'zh-cn': /^本页上次核对是在 \d{4}-\d{2}-\d{2}，已超过一年。/,
	en: /^This page was last checked on \d{4}-\d{2}-\d{2}, over a year ago\./,
};

for (const [locale, text] of Object.entries(NOTICES)) {
	test(`a lesson in ${locale} says when its check is over a year ago, and nothing before`, async ({ page }) => {
		await page.goto(`${locale}/pods/probes/`);
		const notice = page.locator('.kr-stale');
		const checked = (await notice.getAttribute('data-checked'))!;
		await page.clock.setFixedTime(new Date(`${checked}T12:00:00Z`));
		await page.reload();
		await expect(notice).toBeHidden();
		const later = new Date(`${checked}T12:00:00Z`);
		later.setUTCDate(later.getUTCDate() + 367);
		await page.clock.setFixedTime(later);
		await page.reload();
		await expect(notice).toBeVisible();
		expect((await notice.innerText()).trim()).toMatch(text);
		await expect(notice.locator('[data-when="behind"]')).toBeHidden();
	});
}

test('a lesson says when its version is more than two minors behind the site', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2020-01-01T12:00:00Z'));
	// As it will be built when the site has moved on.
	await page.route('**/en/pods/probes/', async (route) => {
		const body = (await (await route.fetch()).text()).replace('data-current="1.', 'data-current="1.9');
		await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
	});
	await page.goto('en/pods/probes/');
	await expect(page.locator('.kr-stale [data-when="behind"]')).toBeVisible();
	await expect(page.locator('.kr-stale [data-when="old"]')).toBeHidden();
});
