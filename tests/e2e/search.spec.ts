// cspell:ignore kublet namesapce wudian zzxqjvv
import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';

const dialog = (page: Page) => page.locator('dialog.kr-search-dialog');
const options = (page: Page) => dialog(page).getByRole('option');
const input = (page: Page) => dialog(page).getByRole('combobox');

async function search(page: Page, query: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await input(page).fill(query);
}

test('search costs nothing before the reader touches it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('en/pods/probes/');
	await page.waitForLoadState('networkidle');
	await page.mouse.move(600, 500);
	expect(asked.filter((url) => /\/search\/|search-(?:panel|worker)|pagefind|wasm/.test(url))).toEqual([]);
});

test('the dialog opens by click, Control+K and the slash, and gives the focus back', async ({ page }) => {
	await page.goto('zh-cn/pods/probes/');
	const button = page.locator('.kr-search-open');
	await button.click();
	await expect(input(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(button).toBeFocused();
	for (const keys of ['Control+k', '/']) {
		await page.keyboard.press(keys);
		await expect(input(page)).toBeFocused();
		await page.keyboard.press('Control+k');
		await expect(dialog(page)).toBeHidden();
	}
});

for (const [locale, query, slug] of [
	['zh-cn', '污点', 'glossary/taint'],
	['zh-cn', 'taint', 'glossary/taint'],
	['en', '污点', 'glossary/taint'],
	['en', 'sts', 'glossary/statefulset'],
	['zh-cn', '绪探针', 'glossary/readiness-probe'],
	['en', 'kublet', 'glossary/kubelet'],
] as const) {
	test(`“${query}” finds ${slug} first in ${locale}, in the reader's language`, async ({ page }) => {
		await page.goto(`${locale}/pods/probes/`);
		await search(page, query);
		await expect(options(page).first()).toHaveAttribute('href', new RegExp(`/${locale}/${slug}/$`));
	});
}

test('what is typed before the code has come is not lost', async ({ page }) => {
	await page.route('**/_astro/search-panel*', async (route) => {
		await new Promise((done) => setTimeout(done, 800));
		await route.continue();
	});
	await page.goto('en/pods/probes/');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('taint');
	await expect(options(page).first()).toBeVisible();
	await expect(input(page)).toHaveValue('taint');
});

test('results are one listbox of links, moved through with the arrows and opened with Enter', async ({ page }) => {
	await page.goto('en/pods/probes/');
	await search(page, 'rolling update');
	await expect(options(page).nth(1)).toBeVisible();
	expect(await dialog(page).getByRole('listbox').count()).toBe(1);
	const links = await dialog(page)
		.locator('a')
		.evaluateAll((all) => all.map((link) => [link.getAttribute('role'), link.closest('[role="listbox"]') !== null]));
	expect(links.every(([role, inside]) => role === 'option' && inside === true)).toBe(true);
	await expect(input(page)).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const chosen = dialog(page).locator('[aria-selected="true"]');
	await expect(chosen).toHaveCount(1);
	await expect(input(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
	await expect(input(page)).toBeFocused();
	const href = (await chosen.getAttribute('href'))!;
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${href.replace(/[.#/]/g, '\\$&')}$`));
});

test('the number of pages is announced and results can be narrowed by kind', async ({ page }) => {
	await page.goto('zh-cn/pods/probes/');
	await search(page, '探针');
	await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ 个页面$/);
	const all = await dialog(page).locator('.page').count();
	await dialog(page).getByRole('button', { name: '术语' }).click();
	await expect(dialog(page).getByRole('button', { name: '术语' })).toHaveAttribute('aria-pressed', 'true');
	expect(await dialog(page).locator('.page').count()).toBeLessThan(all);
	for (const href of await options(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
		expect(href).toContain('/glossary/');
});

test('a half-typed Chinese word is not searched', async ({ page }) => {
	await page.goto('zh-cn/pods/probes/');
	await page.keyboard.press('Control+k');
	await expect(dialog(page).locator('kr-search')).toBeVisible();
	await page.waitForFunction(() => customElements.get('kr-search'));
	await input(page).evaluate((field: HTMLInputElement) => {
		field.dispatchEvent(new CompositionEvent('compositionstart'));
		field.value = 'wudian';
		field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
	});
	await page.waitForTimeout(500);
	await expect(options(page)).toHaveCount(0);
	await expect(dialog(page).getByRole('status')).toHaveText('');
	await input(page).evaluate((field: HTMLInputElement) => {
		field.value = '污点';
		field.dispatchEvent(new CompositionEvent('compositionend'));
	});
	await expect(options(page).first()).toHaveAttribute('href', /taint/);
});

test('a newer answer is never replaced by an older one', async ({ page }) => {
	await page.goto('en/pods/probes/');
	await page.keyboard.press('Control+k');
	await input(page).pressSequentially('kubelet', { delay: 15 });
	await input(page).fill('namespace');
	await expect(options(page).first()).toHaveAttribute('href', /glossary\/namespace/);
	await page.waitForTimeout(600);
	await expect(options(page).first()).toHaveAttribute('href', /glossary\/namespace/);
});

test('a corrected spelling is said and can be undone', async ({ page }) => {
	await page.goto('en/pods/probes/');
	await search(page, 'namesapce');
	const notice = dialog(page).locator('.notice');
	await expect(notice).toContainText('namespace');
	await notice.getByRole('button').click();
	await expect(dialog(page).getByRole('status')).toContainText('Nothing found');
});

test('nothing found helps on: nearest terms, chapters, the other language, a report', async ({ page }) => {
	await page.goto('zh-cn/pods/probes/');
	await search(page, 'zzxqjvv');
	await expect(dialog(page).getByRole('status')).toContainText('没有找到');
	const help = dialog(page).locator('.notice');
	await expect(help.locator('a[data-other]')).toHaveAttribute('href', /\/en\/search\/\?q=zzxqjvv$/);
	await expect(help.locator('a[data-report]')).toHaveAttribute('href', /issues\/new\?title=zzxqjvv$/);
	await expect(help.locator('a[href$="/zh-cn/glossary/"]')).toBeVisible();
	await expect(options(page)).toHaveCount(0);
});

test('recent queries stay in this browser and can be cleared', async ({ page }) => {
	await page.goto('en/pods/probes/');
	await search(page, 'taint');
	await options(page).first().click();
	await page.waitForURL(/glossary\/taint/);
	await page.keyboard.press('Control+k');
	const recent = dialog(page).locator('.recent');
	await expect(recent.getByRole('button', { name: 'taint' })).toBeVisible();
	await recent.getByRole('button', { name: 'Clear' }).click();
	await expect(recent).toBeHidden();
	expect(await page.evaluate(() => localStorage.getItem('kr-searches'))).toBe('[]');
});

test('the page a result leads to shows the words marked, until Esc', async ({ page }) => {
	await page.goto('zh-cn/pods/lifecycle/');
	await search(page, '就绪探针');
	await dialog(page).locator('a[href*="/pods/probes/"]').first().click();
	await page.waitForURL(/pods\/probes/);
	const marks = () => page.evaluate(() => CSS.highlights.get('kr-found')?.size ?? 0);
	await expect.poll(marks).toBeGreaterThan(0);
	expect(await page.locator('main mark').count()).toBe(0);
	const clear = page.getByRole('button', { name: '清除标记' });
	await expect(clear).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(clear).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('Escape');
	await expect.poll(marks).toBe(0);
});

test('an address with ?q= opens the dialog with its answer', async ({ page }) => {
	await page.goto(`zh-cn/pods/probes/?q=${encodeURIComponent('容忍度')}`);
	await expect(input(page)).toHaveValue('容忍度');
	await expect(options(page).first()).toHaveAttribute('href', /glossary\/toleration/);
});

test('the search page answers its address and keeps it up to date', async ({ page }) => {
	await page.goto('en/search/?q=taint');
	const field = page.locator('main').getByRole('combobox');
	await expect(page.locator('main').getByRole('option').first()).toHaveAttribute('href', /glossary\/taint/);
	await field.fill('probe');
	await expect(page).toHaveURL(/\?q=probe$/);
	await expect(page.locator('main').getByRole('option').first()).toHaveAttribute('href', /probe/);
});

for (const query of [
	'%E4%B8',
	'%',
	'%ff%fe',
	'<img src=x onerror=window.hit=1>',
	'"><script>window.hit=1</script>',
	'\ud800',
	'！？…，。',
	'😀😀',
]) {
	test(`?q= with ${JSON.stringify(query)} does no harm`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto(`en/search/?q=${/^%/.test(query) ? query : encodeURIComponent(query.toWellFormed())}`);
		await expect(page.locator('main').getByRole('status')).not.toHaveText('');
		await page.waitForTimeout(400);
		expect(errors).toEqual([]);
		expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
		expect(await page.locator('kr-search img, kr-search script').count()).toBe(0);
	});
}

test('ten thousand characters are answered without an error', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto('zh-cn/search/');
	await page.waitForFunction(() => customElements.get('kr-search'));
	await page.locator('main').getByRole('combobox').fill('污点 '.repeat(3300));
	await expect(page.locator('main').getByRole('status')).toHaveText(/个页面|没有找到/);
	expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the button leads to the glossary', async ({ page }) => {
		await page.goto('en/pods/probes/');
		await page.locator('.kr-search-open').click();
		await expect(page).toHaveURL(/\/en\/glossary\/$/);
	});
	test('the search page leads to the glossary and every lesson', async ({ page }) => {
		await page.goto('zh-cn/search/');
		await expect(page.locator('main a[href$="/zh-cn/pods/probes/"]')).toBeVisible();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 640 } });
	test('the dialog fills the screen without sideways scroll', async ({ page }) => {
		await page.goto('zh-cn/pods/probes/');
		await page.locator('.kr-search-open').click();
		await input(page).fill('maxUnavailable');
		await expect(options(page).first()).toBeVisible();
		const box = (await dialog(page).boundingBox())!;
		expect([box.x, box.y, box.width, box.height]).toEqual([0, 0, 360, 640]);
		expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
	});
});

for (const locale of ['en', 'zh-cn']) {
	for (const theme of ['light', 'dark'] as const) {
		test(`axe finds nothing in the open dialog (${locale}, ${theme})`, async ({ page }) => {
			await page.goto(`${locale}/pods/probes/`);
			await search(page, 'probe');
			await expect(options(page).nth(2)).toBeVisible();
			await page.waitForTimeout(300);
			expect(await violationsOf(page, theme)).toEqual([]);
		});
	}
}
