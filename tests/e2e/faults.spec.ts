import { expect, test, type Locator, type Page, type Route } from '@playwright/test';

type Locale = 'en' | 'zh-cn';
const LOCALES: readonly Locale[] = ['en', 'zh-cn'];
const other = (locale: Locale): Locale => (locale === 'en' ? 'zh-cn' : 'en');

/** A page with terms, manifests, commands, a figure and another half. */
const LESSON = 'pods/probes/';

/** What can come in the place of a file. */
const ANSWERS = {
	'no answer': (route) => route.abort(),
	'an answer that it is missing': (route) => route.fulfill({ status: 404, body: 'Not found' }),
	'a page of the network': (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Wi-Fi</title><p>Please sign in.' }),
	'half of it': async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
	},
} satisfies Readonly<Record<string, (route: Route) => Promise<void>>>;
type Answer = keyof typeof ANSWERS;
const ALL = Object.keys(ANSWERS) as Answer[];
/** A script that came and cannot be read is not asked for again before the page is opened anew. */
const NOTHING: readonly Answer[] = ['no answer', 'an answer that it is missing'];

interface Fault {
	/** The file, as a pattern of addresses. */
	file: (locale: Locale) => string;
	answers: readonly Answer[];
	/** What a reader does; done again once the file can be had. */
	use: (page: Page, locale: Locale) => Promise<void>;
	/** Where the page says what is missing. */
	place: (page: Page) => Locator;
	says: Readonly<Record<Locale, RegExp>>;
	/** What stands there in the end. */
	recovered: (page: Page) => Locator;
	/** How to try again, where it is not doing the same again. */
	retry?: (page: Page) => Promise<void>;
}

const dialog = (page: Page) => page.locator('dialog.kr-search-dialog');
const alert = (page: Page) => page.getByRole('alert');
const NOT_LOADED = { en: /could not be loaded/, 'zh-cn': /没有载入/ } as const;

const card: Omit<Fault, 'file' | 'use'> = {
	answers: ALL,
	place: (page) => page.locator('#kr-card'),
	says: NOT_LOADED,
	recovered: (page) => page.locator('#kr-card .facts, #kr-card .other').first(),
};

const search: Omit<Fault, 'file'> = {
	answers: ALL,
	use: async (page, locale) => {
		await page.keyboard.press('Control+k');
		await dialog(page)
			.getByRole('combobox')
			.fill(locale === 'en' ? 'taint' : '污点');
	},
	place: (page) => dialog(page).getByRole('status'),
	says: NOT_LOADED,
	retry: (page) => dialog(page).locator('[data-retry]').click(),
	recovered: (page) => dialog(page).getByRole('option').first(),
};

const code: Omit<Fault, 'file' | 'use' | 'recovered'> = { answers: NOTHING, place: alert, says: NOT_LOADED };

const FAULTS: Readonly<Record<string, Fault>> = {
	'the cards of terms': {
		...card,
		file: (locale) => `**/cards/${locale}/terms.json`,
		use: async (page) => {
			await page.mouse.move(0, 0);
			await page.locator('main a.term').first().hover();
		},
	},
	'the cards of fields': {
		...card,
		file: (locale) => `**/cards/${locale}/fields.json`,
		use: async (page) => {
			await page.locator('.kr-manifest pre a:not([tabindex="-1"])').first().focus();
			await page.keyboard.press('ArrowDown');
		},
	},
	'the other half of the page': {
		answers: ALL.slice(0, 3),
		file: (locale) => `**/${other(locale)}/${LESSON}`,
		use: (page) => page.keyboard.press('b'),
		place: alert,
		says: NOT_LOADED,
		recovered: (page) => page.locator('main [data-counterpart]').first(),
	},
	'the code for both languages': {
		...code,
		file: () => '**/_astro/bilingual*',
		use: (page) => page.keyboard.press('b'),
		recovered: (page) => page.locator('main [data-counterpart]').first(),
	},
	'the styles for both languages': {
		...code,
		file: () => '**/_astro/both.*',
		use: (page) => page.keyboard.press('b'),
		recovered: (page) => page.locator('main [data-counterpart]').first(),
	},
	'the other half, for one paragraph': {
		answers: NOTHING,
		file: (locale) => `**/${other(locale)}/${LESSON}`,
		use: async (page) => {
			await page.locator('main p > a.mark').nth(3).focus();
			await page.keyboard.press('Enter');
		},
		place: alert,
		says: NOT_LOADED,
		recovered: (page) => page.locator('main [data-counterpart]').first(),
	},
	'the list of the search index': { ...search, file: () => '**/search/current.json' },
	'the names of the search index': { ...search, file: () => '**/search/names*.json' },
	'the words of the search dialog': { ...search, file: (locale) => `**/cards/${locale}/search.json` },
	'the engine of the search': { ...search, file: () => '**/search/engine*.js', answers: NOTHING },
	'the tables of the search index': { ...search, file: () => '**/search/**/*.pf_meta' },
	'parts of the search index': { ...search, file: () => '**/search/**/index/*' },
	'the worker of the search': { ...search, file: () => '**/_astro/search-worker*', answers: NOTHING },
	'the code of the search': { ...search, file: () => '**/_astro/search-panel*', answers: NOTHING },
	'the code of large figures': {
		...code,
		file: () => '**/_astro/figure-large*',
		use: (page) => page.locator('[data-enlarge]').first().click(),
		recovered: (page) => page.locator('dialog.kr-figure-dialog[open]'),
	},
	'the words of the keyboard map': {
		...code,
		answers: ALL,
		file: (locale) => `**/cards/${locale}/keys.json`,
		use: (page) => page.keyboard.press('?'),
		recovered: (page) => page.locator('dialog.kr-keys[open]'),
	},
	'the code of the keyboard map': {
		...code,
		file: () => '**/_astro/key-map*',
		use: (page) => page.keyboard.press('?'),
		recovered: (page) => page.locator('dialog.kr-keys[open]'),
	},
	'the code of printing both languages': {
		...code,
		file: () => '**/_astro/print-both*',
		use: (page) => page.locator('[data-print="both"]').click(),
		recovered: (page) => page.locator('html[data-printed]'),
	},
	'the code that copies a page': {
		...code,
		says: { en: /could not be copied/, 'zh-cn': /没有复制/ },
		file: () => '**/_astro/copy-page*',
		use: (page) => page.locator('.kr-copy button').click(),
		recovered: (page) => page.locator('.kr-copy [role="status"]:not(:empty)'),
	},
};

for (const [name, { file, answers, use, place, says, recovered, retry }] of Object.entries(FAULTS)) {
	for (const locale of LOCALES) {
		// The code is the same in both languages; what it says in Chinese is looked at in the full run.
		const full = locale === 'zh-cn' ? ' @full' : '';
		for (const answer of answers) {
			// Each in a browser context of its own: a file that came once may be had from memory without a request.
			test(`${answer} instead of ${name}: a page in ${locale} says so, reads on and recovers${full}`, async ({
				page,
				context,
			}) => {
				await context.grantPermissions(['clipboard-read', 'clipboard-write']);
				const errors: string[] = [];
				page.on('pageerror', ({ message }) => errors.push(message));
				await page.addInitScript(() => {
					window.print = () => (document.documentElement.dataset['printed'] = '');
				});
				let failed = 0;
				const pattern = file(locale);
				await page.route(pattern, (route) => {
					failed += 1;
					return ANSWERS[answer](route);
				});
				await page.goto(`${locale}/${LESSON}`);
				await use(page, locale);
				await expect(place(page)).toContainText(says[locale]);
				expect(failed).toBeGreaterThan(0);
				await expect(page.locator('h1')).toBeVisible();
				// A file may have been asked for twice: the second answer is on its way.
				await page.unrouteAll({ behavior: 'wait' });
				if (retry) await retry(page);
				else {
					await page.keyboard.press('Escape');
					await use(page, locale);
				}
				await expect(recovered(page)).toBeAttached();
				await expect(page.getByText(says[locale]).and(page.locator(':visible'))).toHaveCount(0);
				expect(errors).toEqual([]);
			});
		}
	}
}

for (const locale of LOCALES) {
	test(`a reader of ${locale} who loses the line is told what cannot come, and gets it when the line is back`, async ({
		page,
		context,
	}) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.goto(`${locale}/${LESSON}`);
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		await page.locator('main a.term').first().hover();
		await expect(page.locator('#kr-card')).toContainText(NOT_LOADED[locale]);
		await page.keyboard.press('Escape');
		await page.keyboard.press('b');
		await expect(alert(page)).toContainText(NOT_LOADED[locale]);
		await search.use(page, locale);
		await expect(search.place(page)).toContainText(NOT_LOADED[locale]);
		await context.setOffline(false);
		await search.retry!(page);
		await expect(search.recovered(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await page.keyboard.press('b');
		await expect(page.locator('main [data-counterpart]').first()).toBeAttached();
		await page.mouse.move(0, 0);
		await page.locator('main a.term').first().hover();
		await expect(page.locator('#kr-card .other')).not.toBeEmpty();
		expect(errors).toEqual([]);
	});
}

test('a page whose scripts do not come is a page without JavaScript: it reads, and no control is dead', async ({
	page,
}) => {
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto(`en/${LESSON}`);
	await expect(page.locator('main p').first()).toBeVisible();
	await expect(page.locator('main button:visible, kr-reading:visible, kr-text-size:visible')).toHaveCount(0);
	await expect(page.locator('a.kr-search-open')).toHaveAttribute('href', /\/en\/(?:search|glossary)\//);
});

test('a page whose styles do not come still reads from top to bottom', async ({ page }) => {
	await page.route('**/_astro/*.css', (route) => route.abort());
	await page.goto(`zh-cn/${LESSON}`);
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('dialog:visible')).toHaveCount(0);
	await expect(page.locator('main p').last()).toBeVisible();
});
