import { expect, test, type Page } from '@playwright/test';
import { OTHER_PAGES } from './pages.ts';

const LESSON = 'pods/probes/';

/** What has the focus, and whether a reader sees it: something of its look differs from when it has none. */
const focusOf = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		// A control that is hidden behind its label shows the focus there.
		const shown = element.closest('label, kr-reading, fieldset') ?? element;
		const around = getComputedStyle(element.nextElementSibling ?? shown);
		const box = element.getBoundingClientRect();
		return {
			name: `${element.localName} ${element.textContent?.trim().slice(0, 30) ?? ''} ${element.className}`,
			marked:
				(outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
				boxShadow !== 'none' ||
				(around.outlineStyle !== 'none' && parseFloat(around.outlineWidth) > 0),
			inView: box.bottom > 0 && box.top < innerHeight,
		};
	});

test('the first stop of the keyboard is the link to the content, and it works', async ({ page }) => {
	await page.goto(`zh-cn/${LESSON}`);
	await page.keyboard.press('Tab');
	const skip = page.locator('a[href="#_top"]').first();
	await expect(skip).toBeFocused();
	await expect(skip).toBeVisible();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const path of ['en/', `zh-cn/${LESSON}`, 'en/glossary/', 'zh-cn/reference/corrections/']) {
	test(`forty steps of the keyboard through ${path} never lose the focus or hide it`, async ({ page }) => {
		await page.goto(path);
		const trouble: string[] = [];
		for (let step = 0; step < 40; step++) {
			await page.keyboard.press('Tab');
			const focus = await focusOf(page);
			if (!focus) trouble.push(`step ${step}: nothing has the focus`);
			else if (!focus.marked) trouble.push(`step ${step}: ${focus.name} shows no focus`);
			else if (!focus.inView) trouble.push(`step ${step}: ${focus.name} is out of sight`);
		}
		expect(trouble).toEqual([]);
	});
}

test('nothing moves by itself for readers who asked for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of ['en/', `en/${LESSON}`, 'zh-cn/glossary/']) {
		await page.goto(path);
		await page.mouse.wheel(0, 900);
		// What follows the scrolling hand, such as the way up, does not move by itself; a hundredth of a millisecond is none.
		const running = await page.evaluate(
			() =>
				document
					.getAnimations()
					.filter(({ timeline, effect }) => timeline === document.timeline && Number(effect?.getTiming().duration) > 1)
					.length,
		);
		expect(running, path).toBe(0);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), path).toBe('auto');
	}
});

test('wider spacing of letters, words and lines cuts nothing off', async ({ page }) => {
	for (const path of ['en/', `en/${LESSON}`, `zh-cn/${LESSON}`, 'en/glossary/toleration/']) {
		await page.goto(path);
		// The values of WCAG 2.2, success criterion 1.4.12.
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
			);
			document.adoptedStyleSheets.push(sheet);
		});
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('header *, main *, nav *')]
				.filter((element) => {
					const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
					const hides = /hidden|clip/.test(overflowX + overflowY);
					const forScreenReaders = position === 'absolute' && (element.clientWidth <= 1 || clipPath !== 'none');
					return (
						hides &&
						!forScreenReaders &&
						element.clientWidth > 1 &&
						element.textContent?.trim() &&
						(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
					);
				})
				.map((element) => `${element.localName}.${element.className}`),
		);
		expect(cut, path).toEqual([]);
	}
});

test('forced colours keep the current place, the chosen segment and the borders of controls', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`en/${LESSON}`);
	const current = page.locator('.sidebar-content a[aria-current="page"]');
	const other = page.locator('.sidebar-content a:not([aria-current])').first();
	const look = (element: Element) => {
		const { color, backgroundColor, borderInlineStartColor, fontWeight, outlineStyle } = getComputedStyle(element);
		return [color, backgroundColor, borderInlineStartColor, fontWeight, outlineStyle].join();
	};
	expect(await current.evaluate(look)).not.toBe(await other.evaluate(look));
	const [first, second] = await page.locator('kr-reading label').evaluateAll((labels) =>
		labels.slice(0, 2).map((label) => {
			const shown = label.querySelector('span') ?? label;
			const { color, backgroundColor, outlineStyle, borderColor } = getComputedStyle(shown);
			return [color, backgroundColor, outlineStyle, borderColor].join();
		}),
	);
	expect(first).not.toBe(second);
});

test('names for screen readers are in the language of the page', async ({ page }) => {
	const trouble: string[] = [];
	for (const path of [
		...OTHER_PAGES,
		`en/${LESSON}`,
		`zh-cn/${LESSON}`,
		'en/architecture/overview/',
		'zh-cn/architecture/overview/',
	]) {
		await page.goto(path);
		const names = await page.evaluate(() =>
			[...document.querySelectorAll('[aria-label], [title], img[alt], input[placeholder]')].map((element) => ({
				lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
				names: ['aria-label', 'title', 'alt', 'placeholder']
					.map((name) => element.getAttribute(name) ?? '')
					.filter(Boolean),
				element: element.localName,
			})),
		);
		for (const { lang, names: all, element } of names) {
			for (const name of all) {
				const chinese = /\p{Script=Han}/u.test(name);
				// Names of things are the same in both languages: a file, a field, a command.
				const proper = !/\s/.test(name) || /^[a-z]+(?: [A-Za-z]+)?$/.test(name) || /[/.:]/.test(name);
				if (lang.startsWith('zh') && !chinese && !proper) trouble.push(`${path} ${element}: "${name}" in Chinese`);
				if (lang === 'en' && chinese && !/[A-Za-z]/.test(name))
					trouble.push(`${path} ${element}: "${name}" in English`);
			}
		}
	}
	expect([...new Set(trouble)]).toEqual([]);
});

test('every page has one main heading and one main part', async ({ page }) => {
	for (const path of OTHER_PAGES) {
		await page.goto(path);
		await expect(page.locator('h1'), path).toHaveCount(1);
		await expect(page.locator('main'), path).toHaveCount(1);
	}
});
