import type { Page } from '@playwright/test';

/** Markup that runs when it becomes HTML, in the ways that slip through. */
export const MARKUP = [
	'<img src=x onerror=window.hit=1>',
	'"><script>window.hit=1</script>',
	'\'"><svg onload=window.hit=1>',
	'javascript:window.hit=1',
	'{{constructor.constructor("window.hit=1")()}}',
];

/** Watches a page for what must never happen; says what did. */
export async function watch(page: Page): Promise<() => Promise<string[]>> {
	const trouble: string[] = [];
	page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) trouble.push(message.text());
	});
	page.on('dialog', (dialog) => {
		trouble.push(`a dialog of the browser: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
			console.error(`blocked by the policy: ${violatedDirective} ${blockedURI} ${sample}`),
		);
	});
	return async () => {
		const hit = await page.evaluate(() => 'hit' in window || 'polluted' in {});
		return hit ? [...trouble, 'a text of the test was run'] : trouble;
	};
}
