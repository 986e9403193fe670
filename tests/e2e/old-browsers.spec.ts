import fs from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** What a browser may lack or refuse; run before the page's own scripts. */
const WITHOUT: Readonly<Record<string, () => void>> = {
	'storage, which throws when touched': () => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			});
	},
	'room in its storage': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	'the popover API': () => {
		for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
			delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
	},
	'Intl.Segmenter': () => {
		delete (Intl as { Segmenter?: unknown }).Segmenter;
	},
	'the clipboard': () => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	},
	'a sight of what is hidden, and marks of its own': () => {
		delete (Element.prototype as { checkVisibility?: unknown }).checkVisibility;
		delete (CSS as { highlights?: unknown }).highlights;
	},
};

/** A reader's round over a page: a card, both languages, search, the theme, a mark of progress. */
async function useEverything(page: Page): Promise<void> {
	await page.locator('main a.term').first().hover();
	await expect(page.locator('#kr-card')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.mouse.move(0, 0);
	await expect(page.locator('#kr-card')).toBeHidden();

	await page.keyboard.press('b');
	await expect(page.locator('main [data-counterpart]').first()).toBeAttached();
	await page.keyboard.press('b');
	await expect(page.locator('main [data-counterpart]')).toHaveCount(0);

	await page.keyboard.press('t');
	await page.locator('[data-mark-read]').click();
	await expect(page.locator('[data-mark-read]')).toHaveAttribute('aria-pressed', 'true');

	await page.keyboard.press('Control+k');
	await page.keyboard.type('toleration');
	await expect(page.locator('dialog[open] [role="option"]').first()).toBeVisible();
	// The first Escape empties the field, as search fields do; the second closes.
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page.locator('dialog[open]')).toHaveCount(0);
}

for (const [lack, script] of Object.entries(WITHOUT)) {
	test(`a browser without ${lack} can do everything on a lesson`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.addInitScript(script);
		await page.goto('en/pods/probes/');
		await useEverything(page);
		for (const path of [
			'',
			'zh-cn/',
			'en/nowhere/',
			'zh-cn/start/learning-path/',
			'en/glossary/?q=pod',
			'en/search/?q=pod',
		])
			await page.goto(path);
		await expect(page.locator('main [role="option"]').first()).toBeVisible();
		expect(errors).toEqual([]);
	});
}

test('search works in a browser whose worker lacks methods of recent years', async ({ page }) => {
	let served = 0;
	await page.route('**/_astro/search-worker*', async (route) => {
		served += 1;
		const response = await route.fetch();
		const lacks = `for (const [of, names] of [[String, ['isWellFormed', 'toWellFormed']], [Array, ['toSorted', 'toReversed', 'toSpliced', 'with']]])
			for (const name of names) delete of.prototype[name];
			for (const name of ['groupBy', 'withResolvers', 'fromAsync', 'try']) for (const of of [Object, Map, Promise, Array]) delete of[name];
			delete Intl.Segmenter;`;
		await route.fulfill({ response, body: `${lacks}\n${await response.text()}` });
	});
	await page.goto('zh-cn/pods/probes/');
	await page.keyboard.press('Control+k');
	await page.locator('dialog[open]').getByRole('combobox').fill('污点');
	await expect(page.locator('dialog[open] [role="option"] .excerpt mark').first()).toBeVisible();
	expect(served).toBe(1);
});

for (const [locale, text] of [
	['en', 'This browser keeps nothing'],
	['zh-cn', '这个浏览器没有记住'],
] as const) {
	for (const lack of ['storage, which throws when touched', 'room in its storage']) {
		test(`a browser without ${lack} says in ${locale} that it keeps no progress, and still lets it be saved as a file`, async ({
			page,
		}) => {
			await page.addInitScript(WITHOUT[lack]!);
			await page.goto(`${locale}/pods/probes/`);
			const mark = page.locator('[data-mark-read]');
			const status = page.locator('[data-progress-status]');
			await expect(status).toBeEmpty();
			await mark.click();
			await expect(status).toContainText(text);
			await expect(mark).toHaveAttribute('aria-pressed', 'true');
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.locator('[data-progress-export]').click(),
			]);
			expect(fs.readFileSync(await download.path(), 'utf8')).toContain('pods/probes');
			await mark.click();
			await expect(mark).toHaveAttribute('aria-pressed', 'false');
		});
	}
}
