import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { builtPages, lessonPages, OTHER_PAGES } from './pages.ts';

for (const theme of ['light', 'dark'] as const) {
	test(`axe finds nothing on the lessons and on one page of every other kind (${theme})`, async ({ page }) => {
		test.setTimeout(400_000);
		const found: string[] = [];
		for (const path of [...lessonPages(), ...OTHER_PAGES, '', '404.html']) {
			await page.goto(path);
			found.push(...(await violationsOf(page, theme)));
		}
		expect(found).toEqual([]);
	});

	test(`axe finds nothing on any page (${theme}) @full`, async ({ page }) => {
		const found: string[] = [];
		for (const path of builtPages()) {
			await page.goto(path);
			found.push(...(await violationsOf(page, theme)));
		}
		expect(found).toEqual([]);
	});
}
