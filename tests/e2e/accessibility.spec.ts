import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { lessonPages, OTHER_PAGES } from './pages.ts';

/** Pages are looked at in parts, so that two browsers share the work. */
const PARTS = 4;
const part = (pages: readonly string[], number: number) => pages.filter((_page, index) => index % PARTS === number);

/** Each page in one of its languages, by turns: both halves have the same structure. The other halves come with `@full`. */
function byTurns(first: number): string[] {
	const slugs = [...new Set([...lessonPages(), ...OTHER_PAGES].map((page) => page.replace(/^[^/]+\//, '')))];
	return slugs.map((slug, index) => `${index % 2 === first ? 'en' : 'zh-cn'}/${slug}`);
}

for (let number = 0; number < PARTS; number++) {
	test(`axe finds nothing on any lesson or on one page of every other kind (part ${number + 1} of ${PARTS})`, async ({
		page,
	}) => {
		test.setTimeout(400_000);
		const found: string[] = [];
		for (const path of part([...byTurns(0), '', '404.html'], number)) {
			await page.goto(path);
			found.push(...(await violationsOf(page, 'light')));
		}
		expect(found).toEqual([]);
	});

	test(`axe finds nothing on the other halves (part ${number + 1} of ${PARTS}) @full`, async ({ page }) => {
		const found: string[] = [];
		for (const path of part(byTurns(1), number)) {
			await page.goto(path);
			found.push(...(await violationsOf(page, 'light')));
		}
		expect(found).toEqual([]);
	});
}

test('colours have enough contrast in the dark theme on a page of every kind', async ({ page }) => {
	test.setTimeout(400_000);
	const found: string[] = [];
	for (const path of [
		...lessonPages().filter((_page, index) => index % 12 === 0),
		...OTHER_PAGES.filter((_page, index) => index % 2 === 1),
		'',
	]) {
		await page.goto(path);
		found.push(...(await violationsOf(page, 'dark')));
	}
	expect(found).toEqual([]);
});
