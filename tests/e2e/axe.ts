import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The lines of code are looked at in the full run only: they are thousands of coloured spans, whose contrast
 * tests/unit/code-themes.test.ts computes from the themes.
 */
const SKIPPED = process.env['TEST_FULL'] === '1' ? [] : ['pre code'];

/**
 * Violations of WCAG 2 A and AA on a page, or in a part of it, in one theme, one line each. The themes differ in colours
 * only: all rules run in the light one, those about contrast in the dark one.
 */
export async function violationsOf(page: Page, theme: 'light' | 'dark', within = 'html'): Promise<string[]> {
	// Without motion the colours of the theme are there at once.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.evaluate((value) => {
		document.documentElement.dataset['theme'] = value;
		// Blocks that scroll become reachable for the keyboard once they have been measured.
		return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	}, theme);
	// The site has no frames, so the mode that looks into none is enough; it takes a third of the time.
	const builder = new AxeBuilder({ page }).setLegacyMode().include(within);
	for (const part of SKIPPED) builder.exclude(part);
	const { violations } = await (
		theme === 'dark'
			? builder.withRules(['color-contrast', 'link-in-text-block'])
			: builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
	).analyze();
	return violations.map(
		({ id, nodes }) =>
			`${theme} ${new URL(page.url()).pathname} ${id}: ${nodes
				.slice(0, 3)
				.map(({ target }) => target.join(' '))
				.join(' | ')}`,
	);
}
