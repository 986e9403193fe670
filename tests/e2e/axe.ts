import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Violations of WCAG 2 A and AA on a page, or in a part of it, in one theme, one line each. */
export async function violationsOf(page: Page, theme: 'light' | 'dark', within = 'html'): Promise<string[]> {
	await page.evaluate((value) => {
		document.documentElement.dataset['theme'] = value;
	}, theme);
	const { violations } = await new AxeBuilder({ page })
		.include(within)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return violations.map(
		({ id, nodes }) =>
			`${theme} ${new URL(page.url()).pathname} ${id}: ${nodes
				.slice(0, 3)
				.map(({ target }) => target.join(' '))
				.join(' | ')}`,
	);
}
