import { expect, test, type Page } from '@playwright/test';
import { lessonPages, OTHER_PAGES } from './pages.ts';

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

/** Whatever has the focus is in sight: neither outside the window nor behind what stays at its edges. */
const isHidden = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement!;
		// The first line of a link that is broken over two.
		const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
		if (box.width < 2 || box.height < 2) return false;
		const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 10)];
		const on = document.elementFromPoint(x, y);
		const own = element.closest('label') ?? element;
		return !on || !(own.contains(on) || on.contains(element));
	});

for (const path of [
	'en/',
	`zh-cn/${LESSON}`,
	'en/glossary/toleration/',
	'zh-cn/reference/corrections/',
	'en/search/',
]) {
	test(`the keyboard walks through all of ${path} and never loses the focus or hides it`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto(path);
		const trouble: string[] = [];
		let steps = 0;
		for (; steps < 400; steps++) {
			await page.keyboard.press('Tab');
			const focus = await focusOf(page);
			// After the last stop the browser's own controls come, then the page again.
			if (!focus) break;
			if (!focus.marked) trouble.push(`step ${steps}: ${focus.name} shows no focus`);
			if (!focus.inView || (await isHidden(page))) trouble.push(`step ${steps}: ${focus.name} is out of sight`);
		}
		expect(trouble).toEqual([]);
		expect(steps).toBeGreaterThan(8);
		expect(await page.evaluate(() => document.body.scrollHeight - scrollY - innerHeight)).toBeLessThan(1500);
	});
}

test.describe('by keyboard alone', () => {
	const focused = (page: Page) => page.locator(':focus');

	for (const locale of ['en', 'zh-cn']) {
		test(`search opens, holds the focus, leads to a result and gives the focus back (${locale})`, async ({ page }) => {
			await page.goto(`${locale}/${LESSON}`);
			const opener = page.locator('a.kr-search-open');
			await opener.focus();
			await page.keyboard.press('Enter');
			const dialog = page.locator('dialog.kr-search-dialog');
			const field = dialog.getByRole('combobox');
			await expect(field).toBeFocused();
			await page.keyboard.type('taint');
			await expect(dialog.getByRole('option').first()).toBeVisible();
			for (let step = 0; step < 12; step++) {
				await page.keyboard.press('Tab');
				const focus = await focusOf(page);
				// Between the last stop and the first the browser's own controls come.
				if (focus) expect(await focused(page).evaluate((element) => !!element.closest('dialog'))).toBe(true);
				if (focus) expect(focus.marked, focus.name).toBe(true);
			}
			await field.focus();
			await page.keyboard.press('ArrowDown');
			const chosen = dialog.locator('[aria-selected="true"]');
			await expect(chosen).toHaveCount(1);
			await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
			const look = (element: Element) => {
				const { backgroundColor, outlineStyle, boxShadow } = getComputedStyle(element);
				return [backgroundColor, outlineStyle, boxShadow].join();
			};
			expect(await chosen.evaluate(look)).not.toBe(
				await dialog.locator('[aria-selected="false"]').first().evaluate(look),
			);
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
			await expect(opener).toBeFocused();
		});
	}

	test('a term explains itself, and its card can be left without moving', async ({ page }) => {
		await page.goto(`en/${LESSON}`);
		const term = page.locator('main a.term').first();
		await page.locator('main a:visible').first().focus();
		for (let step = 0; step < 60 && !(await term.evaluate((element) => element === document.activeElement)); step++)
			await page.keyboard.press('Tab');
		await expect(term).toBeFocused();
		await expect(page.locator('#kr-card')).toBeVisible();
		await expect(term).toHaveAccessibleDescription(/.+/);
		await page.keyboard.press('Escape');
		await expect(page.locator('#kr-card')).toBeHidden();
		await expect(term).toBeFocused();
	});

	test('the control of the reading language is one stop with arrows, and keeps the focus', async ({ page }) => {
		await page.goto(`en/${LESSON}`);
		const own = page.locator('kr-reading input[value="own"]');
		await own.focus();
		await expect(own).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('main [data-counterpart]').first()).toBeAttached();
		await expect(page.locator('kr-reading input[value="both"]')).toBeFocused();
		expect((await focusOf(page))?.marked).toBe(true);
		await page.keyboard.press('b');
		await expect(page.locator('main [data-counterpart]')).toHaveCount(0);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('kr-reading'))).toBeNull();
	});

	test('a large figure opens, holds the focus and gives it back', async ({ page }) => {
		await page.goto(`zh-cn/${LESSON}`);
		const enlarge = page.locator('[data-enlarge]').first();
		await enlarge.focus();
		await page.keyboard.press('Enter');
		const dialog = page.locator('dialog.kr-figure-dialog');
		await expect(dialog).toBeVisible();
		for (let step = 0; step < 7; step++) {
			const focus = await focusOf(page);
			if (focus) expect(await focused(page).evaluate((element) => !!element.closest('dialog'))).toBe(true);
			if (focus) expect(focus.marked, focus.name).toBe(true);
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(enlarge).toBeFocused();
	});

	test('a filter keeps the focus and says how much is left', async ({ page }) => {
		await page.goto('zh-cn/glossary/');
		const field = page.locator('kr-filter input[name="q"]');
		await field.focus();
		await page.keyboard.type('pod');
		await expect(field).toBeFocused();
		await expect(page.locator('kr-filter [role="status"]')).toHaveText(/\d/);
		await page.keyboard.press('Tab');
		expect((await focusOf(page))?.marked).toBe(true);
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.closest('kr-filter') !== null)).toBe(true);
	});
});

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

test('every page has one main heading and one main part, and landmarks of a kind have names of their own', async ({
	page,
}) => {
	for (const path of [...OTHER_PAGES, `en/${LESSON}`, `zh-cn/${LESSON}`]) {
		await page.goto(path);
		await expect(page.locator('h1'), path).toHaveCount(1);
		await expect(page.locator('main'), path).toHaveCount(1);
		const names = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('nav, aside, [role="search"], [role="region"]')]
				.filter((element) => element.checkVisibility())
				.map((element) => {
					const by = element.getAttribute('aria-labelledby');
					const name = by ? document.getElementById(by)?.textContent : element.getAttribute('aria-label');
					return `${element.role ?? element.localName}: ${name?.trim() ?? ''}`;
				}),
		);
		const twice = names.filter((name, index) => names.indexOf(name) !== index);
		const nameless = names.filter((name) => /^(?:nav|region): $/.test(name));
		expect([...twice, ...nameless], path).toEqual([]);
	}
});

test('words in the other language say which language they are in', async ({ page }) => {
	const trouble = new Set<string>();
	for (const path of [...OTHER_PAGES, ...lessonPages().filter((_page, index) => index % 13 === 0), '', '404.html']) {
		await page.goto(path);
		// What the search page offers at the start comes by script.
		if (path.endsWith('/search/')) await expect(page.locator('main [data-query]').first()).toBeVisible();
		const foreign = await page.evaluate(() => {
			const found: string[] = [];
			const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const [text, parent] = [node.nodeValue ?? '', node.parentElement!];
				if (parent.closest('title, script, style, pre, code, kbd, template')) continue;
				const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
				// A sentence; names of things are English in Chinese text as well.
				const english = /(?:\b[a-z]{2,}\b[ ,]+){5}/.test(text) && !/\p{Script=Han}/u.test(text);
				const chinese = /\p{Script=Han}{2}/u.test(text);
				if ((lang.startsWith('zh') && english) || (lang.startsWith('en') && chinese))
					found.push(`${parent.localName}.${parent.className}: ${text.trim().slice(0, 60)}`);
			}
			return found;
		});
		for (const text of foreign) trouble.add(`${path} ${text}`);
	}
	expect([...trouble]).toEqual([]);
});
