import { expect, test } from '@playwright/test';
import { base } from '../../src/config/site.ts';

test('the language switch lands on the same section and is remembered', async ({ page }) => {
	await page.goto('zh-cn/networking/network-model/?a=b#address-ranges');
	await page.getByRole('navigation', { name: '语言' }).getByRole('link', { name: 'EN' }).first().click();
	await expect(page).toHaveURL(/\/en\/networking\/network-model\/\?a=b#address-ranges$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('');
	await expect(page.locator('a.door').first()).toHaveAttribute('data-locale', 'en');
});

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
	await expect(page.locator('.expressive-code .copy button').first()).toHaveAttribute('title', '复制到剪贴板');
	await expect(page.locator('.sl-anchor-link .sr-only').first()).toContainText('一节的链接');
	await expect(page.locator('#sources')).toHaveText('来源');
	expect(await page.locator('body').innerText()).not.toMatch(
		/Terminal window|Section titled|Search|Sources|On this page/,
	);
});

test('English pages label their code in English', async ({ page }) => {
	await page.goto('en/pods/probes/');
	await expect(page.locator('.expressive-code .copy button').first()).toHaveAttribute('title', 'Copy to clipboard');
	await expect(page.locator('.expressive-code figcaption .sr-only').first()).toHaveText('Terminal window');
});
