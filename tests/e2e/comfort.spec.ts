import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';

const LESSON = 'en/pods/probes/';
const keyMap = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

test.describe('the size of the text', () => {
	test('is chosen by a labelled control and kept on the next page', async ({ page }) => {
		await page.goto(LESSON);
		const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p')!).fontSize));
		const normal = await size();
		const control = page.getByRole('banner').getByRole('group', { name: 'Text size' });
		await control.getByRole('radio', { name: 'Large text' }).check();
		expect(await size()).toBeGreaterThan(normal * 1.15);
		await page.goto('zh-cn/glossary/toleration/');
		await expect(page.getByRole('banner').getByRole('radio', { name: '大号字' })).toBeChecked();
		expect(await size()).toBeGreaterThan(normal * 1.15);
		await page.getByRole('banner').getByRole('radio', { name: '标准字号' }).check();
		await page.reload();
		expect(await size()).toBeLessThan(normal * 1.05);
	});

	test('is applied without waiting for any script file, so that nothing is painted twice', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('kr-text-size', 'large'));
		await page.route('**/*.js', (route) => route.abort());
		await page.goto(LESSON);
		await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
		await expect(page.getByRole('banner').locator('kr-text-size')).toBeHidden();
	});

	test('can be chosen in the menu of a phone, where large text fits', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(LESSON);
		await page.getByRole('button', { name: 'Menu' }).click();
		await page.locator('.sidebar-content').getByRole('radio', { name: 'Large text' }).check();
		for (const path of [
			LESSON,
			'zh-cn/glossary/toleration/',
			'en/reference/fields/container/',
			'zh-cn/troubleshooting/',
		]) {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(over, path).toBe(0);
		}
		await page.keyboard.press('?');
		const inside = await page
			.locator('dialog.kr-keys')
			.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
		expect(inside).toBe(0);
	});
});

test.describe('keys', () => {
	test('lead to the next and the previous stop and to the other language', async ({ page }) => {
		await page.goto(LESSON);
		await page.keyboard.press('n');
		for (const [key, path] of [
			['n', /\/en\/pods\/resources\/$/],
			['p', /\/en\/pods\/probes\/$/],
			['l', /\/zh-cn\/pods\/probes\/$/],
		] as const) {
			await page.keyboard.press(key);
			await page.waitForURL(path);
		}
	});

	test('open search, switch the theme and show both languages', async ({ page }) => {
		await page.goto(LESSON);
		const before = await page.locator('html').getAttribute('data-theme');
		await page.keyboard.press('t');
		await expect(page.locator('html')).not.toHaveAttribute('data-theme', before!);
		await page.keyboard.press('b');
		await expect(page.locator('html')).toHaveAttribute('data-reading', 'both');
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog', { name: 'Search this site' })).toBeVisible();
	});

	test('do nothing while something is typed, chosen, or pressed with a modifier', async ({ page }) => {
		await page.goto('en/glossary/');
		const address = page.url();
		await page.getByRole('searchbox', { name: 'Filter terms' }).focus();
		await page.keyboard.type('l?');
		await expect(page.getByRole('searchbox', { name: 'Filter terms' })).toHaveValue('l?');
		await page.getByRole('combobox', { name: 'Topic' }).focus();
		await page.keyboard.press('l');
		await page.locator('body').click({ position: { x: 5, y: 300 } });
		await page.keyboard.press('Alt+l');
		await expect(keyMap(page)).toBeHidden();
		expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
	});

	test('are listed by "?" and by a button, without faults, and the focus comes back', async ({ page }) => {
		await page.goto(LESSON);
		const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
		await button.click();
		await expect(keyMap(page)).toBeVisible();
		for (const theme of ['light', 'dark'] as const)
			expect(await violationsOf(page, theme, 'dialog.kr-keys')).toEqual([]);
		await page.keyboard.press('n');
		await expect(page).toHaveURL(/\/en\/pods\/probes\/$/);
		await page.keyboard.press('Escape');
		await expect(keyMap(page)).toBeHidden();
		await expect(button).toBeFocused();
		await page.keyboard.press('?');
		await expect(keyMap(page)).toBeVisible();
	});

	test('can be switched off, and stay off; the button and Ctrl K still work', async ({ page }) => {
		await page.goto(LESSON);
		await page.keyboard.press('?');
		await keyMap(page).getByRole('checkbox', { name: 'Single keys are on' }).uncheck();
		await keyMap(page).getByRole('button', { name: 'Close' }).click();
		for (const visit of [1, 2]) {
			for (const key of ['?', 'n', 'b', '/', 't']) await page.keyboard.press(key);
			await expect(page, `visit ${visit}`).toHaveURL(/\/en\/pods\/probes\/$/);
			await expect(page.locator('dialog[open]')).toHaveCount(0);
			await expect(page.locator('html')).not.toHaveAttribute('data-reading', 'both');
			await page.reload();
		}
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog', { name: 'Search this site' })).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
		await keyMap(page).getByRole('checkbox', { name: 'Single keys are on' }).check();
		await page.keyboard.press('Escape');
		await page.keyboard.press('n');
		await expect(page).toHaveURL(/\/en\/pods\/resources\/$/);
	});
});

test('a long page offers the way up once it is scrolled, a short one does not', async ({ page }) => {
	await page.goto('zh-cn/glossary/');
	const up = page.getByRole('link', { name: '回到顶部' });
	await expect(up).not.toBeInViewport();
	await page.evaluate(() => scrollTo(0, 5000));
	await expect(up).toBeInViewport();
	await up.click();
	await expect(page.locator('h1')).toBeInViewport();
	await page.setViewportSize({ width: 1280, height: 4000 });
	await page.goto('en/glossary/toleration/');
	const { scrolls, shown } = await page.evaluate(() => ({
		scrolls: document.documentElement.scrollHeight > innerHeight,
		shown: document.querySelector('.kr-top')!.getBoundingClientRect().height > 0,
	}));
	expect({ scrolls, shown }).toEqual({ scrolls: false, shown: false });
});

test('a page says what stands above it', async ({ page }) => {
	for (const [path, names] of [
		[LESSON, ['Home', 'Pods']],
		['en/glossary/toleration/', ['Home', 'Glossary']],
		['en/reference/fields/container/', ['Home', 'Field reference']],
		['zh-cn/troubleshooting/', ['首页']],
	] as const) {
		await page.goto(path);
		await expect(page.locator('nav.kr-crumbs a')).toHaveText([...names]);
	}
	await page.goto('en/glossary/toleration/');
	await page.locator('nav.kr-crumbs a').last().click();
	await expect(page.locator('h1')).toHaveText('Glossary');
});

test.describe('on paper', () => {
	test('a page is ink on white, without controls, whatever the theme', async ({ page }) => {
		await page.goto(LESSON);
		await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
		await page.emulateMedia({ media: 'print' });
		const colours = await page.evaluate(() =>
			['main p', '.kr-manifest pre', '.kr-manifest pre .c-value'].map((selector) => {
				const { color } = getComputedStyle(document.querySelector(selector)!);
				return Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number)) < 160;
			}),
		);
		expect(colours).toEqual([true, true, true]);
		for (const control of [
			'nav.sidebar',
			'.kr-search-open',
			'.kr-tools',
			'.kr-progress',
			'kr-reading',
			'.kr-top',
			'.mark',
		])
			await expect(page.locator(control).first(), control).toBeHidden();
		await expect(page.locator('main h1')).toBeVisible();
		await expect(page.locator('.kr-manifest pre').first()).toBeVisible();
	});

	test('both languages are printed when asked for, and the screen stays as it was', async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => {
				document.documentElement.dataset['printed'] = String(document.querySelectorAll('[data-counterpart]').length);
			};
		});
		await page.goto(LESSON);
		await page.getByRole('button', { name: 'Print this page' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-printed', '0');
		await page.getByRole('button', { name: 'Print in both languages' }).click();
		await expect(page.locator('html')).not.toHaveAttribute('data-printed', '0');
		expect(Number(await page.locator('html').getAttribute('data-printed'))).toBeGreaterThan(50);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(page.locator('[data-counterpart]')).toHaveCount(0);
	});

	test('says so when the other half cannot be fetched', async ({ page }) => {
		await page.goto(LESSON);
		await page.route('**/zh-cn/pods/probes/', (route) => route.abort());
		await page.getByRole('button', { name: 'Print in both languages' }).click();
		await expect(page.getByRole('alert')).toContainText('could not be loaded');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('no control is shown that does nothing, and the way up works', async ({ page }) => {
		await page.goto(LESSON);
		await expect(page.locator('kr-text-size:visible, .kr-tools button:visible, dialog:visible')).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Back to top' })).toHaveAttribute('href', '#_top');
	});
});

test('Chinese is never set in a Japanese face, in either language', async ({ page }) => {
	const client = await page.context().newCDPSession(page);
	for (const [path, selector] of [
		['zh-cn/pods/probes/', 'main p'],
		['zh-cn/pods/probes/', '.kr-title'],
		['en/glossary/toleration/', '.kr-title'],
		['en/glossary/toleration/', 'a[data-locale="zh-cn"]'],
		['en/glossary/toleration/', 'td[lang="zh-CN"]'],
	] as const) {
		await page.goto(path);
		const stack = await page
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).fontFamily);
		expect(stack, selector).not.toMatch(/system-ui|Meiryo|Yu Gothic|MS P?Gothic|Hiragino (?!Sans GB)|CJK JP/);
		await client.send('DOM.enable');
		await client.send('CSS.enable');
		const { root } = await client.send('DOM.getDocument');
		const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
		const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
		expect(fonts.length).toBeGreaterThan(0);
		for (const { familyName } of fonts) expect(familyName).not.toMatch(/\bJP\b|Gothic|Mincho|Meiryo|IPA/);
	}
});
