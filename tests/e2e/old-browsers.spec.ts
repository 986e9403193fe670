import { expect, test, type Page } from '@playwright/test';

/** What a browser may lack or refuse; run before the page's own scripts. */
const WITHOUT: Readonly<Record<string, () => void>> = {
	'storage, which throws when touched': () => {
		Object.defineProperty(window, 'localStorage', {
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
		expect(errors).toEqual([]);
	});
}
