import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { builtPages, lessonPages, OTHER_PAGES } from './pages.ts';

/** Pages are looked at in parts, so that two browsers share the work. */
const PARTS = 6;
const part = (pages: readonly string[], number: number) => pages.filter((_page, index) => index % PARTS === number);

for (let number = 0; number < PARTS; number++) {
	test(`axe finds nothing in either theme on the lessons and on one page of every other kind (part ${number + 1} of ${PARTS})`, async ({
		page,
	}) => {
		test.setTimeout(300_000);
		const found: string[] = [];
		for (const path of part([...lessonPages(), ...OTHER_PAGES, '', '404.html'], number)) {
			await page.goto(path);
			found.push(...(await violationsOf(page, 'light')), ...(await violationsOf(page, 'dark')));
		}
		expect(found).toEqual([]);
	});

	test(`axe finds nothing on any page (part ${number + 1} of ${PARTS}) @full`, async ({ page }) => {
		const found: string[] = [];
		for (const path of part(builtPages(), number)) {
			await page.goto(path);
			found.push(...(await violationsOf(page, 'light')), ...(await violationsOf(page, 'dark')));
		}
		expect(found).toEqual([]);
	});
}
