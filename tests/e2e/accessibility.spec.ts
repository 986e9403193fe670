import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { builtPages, lessonPages, OTHER_PAGES } from './pages.ts';

type Theme = Parameters<typeof violationsOf>[1];

/** Pages are looked at in parts, so that two browsers share the work. */
const PARTS = 4;
const FULL_PARTS = 16;
const part = (pages: readonly string[], number: number, of = PARTS) =>
	pages.filter((_page, index) => index % of === number);

/** Every page in one of its languages, by turns: both halves have the same structure. The full run has all. */
function byTurns(): string[] {
	const slugs = [...new Set([...lessonPages(), ...OTHER_PAGES].map((page) => page.replace(/^[^/]+\//, '')))];
	return slugs.map((slug, index) => `${index % 2 === 0 ? 'en' : 'zh-cn'}/${slug}`);
}

/** What axe finds in the given themes. */
async function violationsIn(page: Page, paths: readonly string[], themes: readonly Theme[]): Promise<string[]> {
	const found: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		for (const theme of themes) found.push(...(await violationsOf(page, theme)));
	}
	return found;
}

/** The folder of a page says its kind, except for pages that stand alone. */
const kindOf = (page: string): string =>
	page.replace(/^(?:en|zh-cn)\//, '').replace(/^(glossary|reference\/fields)\/(?!sheet\/)[^/]+\/$/, '$1/*/');

test('every kind of page that is built is among those that are looked at', () => {
	const seen = new Set([...lessonPages(), ...OTHER_PAGES, ''].map(kindOf));
	expect([...new Set(builtPages().map(kindOf))].filter((kind) => !seen.has(kind))).toEqual([]);
});

for (let number = 0; number < PARTS; number++) {
	test(`axe finds nothing on any lesson or on one page of every other kind (part ${number + 1} of ${PARTS})`, async ({
		page,
	}) => {
		test.setTimeout(400_000);
		expect(await violationsIn(page, part([...byTurns(), '', '404.html'], number), ['light'])).toEqual([]);
	});
}

for (let number = 0; number < FULL_PARTS; number++) {
	test(`axe finds nothing on any page, in either theme (part ${number + 1} of ${FULL_PARTS}) @full`, async ({
		page,
	}) => {
		expect(
			await violationsIn(page, part([...builtPages(), '404.html'], number, FULL_PARTS), ['light', 'dark']),
		).toEqual([]);
	});
}

test('colours have enough contrast in the dark theme on a page of every kind', async ({ page }) => {
	test.setTimeout(400_000);
	const lessons = lessonPages().filter((_page, index) => index % 12 === 0);
	const others = OTHER_PAGES.filter((_page, index) => index % 2 === 1);
	expect(await violationsIn(page, [...lessons, ...others, ''], ['dark'])).toEqual([]);
});
