import { expect, test } from '@playwright/test';

/** Pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const locale of ['zh-cn', 'en']) {
	test(`the cheat sheet of ${locale} prints on two pages of A4`, async ({ page }) => {
		await page.goto(`${locale}/cheat-sheet/`);
		expect(pagesOf(await page.pdf({ format: 'A4', printBackground: false }))).toBe(2);
	});
}
