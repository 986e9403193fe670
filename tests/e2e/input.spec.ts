import fs from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { MARKUP, watch } from './hostile.ts';

const LESSON = 'en/pods/probes/';
const LOCAL = ['starlight-theme', 'kr-keys', 'kr-language', 'kr-progress', 'kr-reading', 'kr-searches', 'kr-text-size'];
const SESSION = ['kr-found', 'kr-place'];

/** Values that a browser may hold under a key of ours although we never wrote them. */
const VALUES = [
	...MARKUP,
	'',
	'null',
	'7',
	'{',
	'[[[]]]',
	'{"__proto__":{"polluted":1}}',
	JSON.stringify({ read: MARKUP, last: MARKUP[0], words: 7, path: `/kubernetes-learning-road/${LESSON}`, at: 9e15 }),
	JSON.stringify({ slug: 'pods/probes', block: MARKUP[0], top: 'x', at: 9e15, words: [7, '', MARKUP[0]], label: {} }),
	JSON.stringify([...MARKUP, 7, null, {}, 'x'.repeat(100_000)]),
	'x'.repeat(300_000),
];

/** What stands on a page that no one tampered with. */
const elements = (page: Page): Promise<number> => page.locator('body :is(img, script, iframe, svg[onload])').count();

test('every key that scripts read is tried here', () => {
	const read = ['src/client', 'src/lib']
		.flatMap((folder) => fs.readdirSync(folder).map((name) => `${folder}/${name}`))
		.filter((file) => file.endsWith('.ts'))
		.map((file) => fs.readFileSync(file, 'utf8'))
		.flatMap((code) => [...code.matchAll(/KEY = '([^']+)'|getItem\('([^'$]+)'\)/g)].map(([, a, b]) => a ?? b));
	expect([...new Set(read)].sort()).toEqual([...LOCAL, ...SESSION].sort());
});

test('whatever the browser has stored, pages read and nothing of it becomes markup', async ({ page }) => {
	test.setTimeout(240_000);
	const trouble = await watch(page);
	await page.goto(LESSON);
	const before = await elements(page);
	for (const value of VALUES) {
		await page.goto(LESSON);
		await page.evaluate(
			([local, session, text]) => {
				for (const key of local) localStorage.setItem(key, text);
				for (const key of session) sessionStorage.setItem(key, text);
			},
			[LOCAL, SESSION, value] as const,
		);
		await page.reload();
		await page.keyboard.press('Control+k');
		await expect(page.locator('dialog.kr-search-dialog kr-search:defined')).toBeVisible();
		await expect(page.locator('h1')).toHaveCount(1);
		expect(['light', 'dark']).toContain(await page.locator('html').getAttribute('data-theme'));
		expect(await elements(page)).toBe(before);
		for (const other of ['', 'en/', 'en/nowhere/', 'zh-cn/start/learning-path/']) await page.goto(other);
	}
	expect(await trouble()).toEqual([]);
});

for (const [path, names] of [
	['en/glossary/', ['q', 'category', 'kind', 'state']],
	['zh-cn/reference/corrections/', ['chapter', 'kind', 'since']],
	['en/troubleshooting/', ['q']],
	['en/search/', ['q']],
	[LESSON, ['q']],
] as const) {
	test(`hostile parameters in the address of ${path} stay text`, async ({ page }) => {
		const trouble = await watch(page);
		await page.goto(path);
		const before = await elements(page);
		for (const text of [...MARKUP, '%', '\u0000\u202e', '__proto__', 'constructor', 'x'.repeat(2000)]) {
			const query = new URLSearchParams([...names, '__proto__', 'hasOwnProperty'].map((name) => [name, text]));
			await page.goto(`${path}?${query}`);
			await expect(page.locator('h1')).toHaveCount(1);
			expect(await elements(page)).toBe(before);
		}
		for (const query of ['?q=%E4%B8', '?q=%', '?%ff=%fe', '?q[]=1&q=2&q=3']) {
			await page.goto(path + query);
			await expect(page.locator('h1')).toHaveCount(1);
		}
		expect(await trouble()).toEqual([]);
	});
}

test('text typed into filters and search stays text', async ({ page }) => {
	const trouble = await watch(page);
	for (const path of ['en/glossary/', 'en/troubleshooting/']) {
		await page.goto(path);
		const before = await elements(page);
		for (const text of MARKUP) {
			await page.locator('kr-filter input').fill(text);
			await expect(page.locator('kr-filter [role="status"]')).not.toHaveText('');
			expect(await elements(page)).toBe(before);
		}
	}
	await page.goto(LESSON);
	const before = await elements(page);
	await page.keyboard.press('Control+k');
	const search = page.locator('dialog.kr-search-dialog');
	for (const text of [...MARKUP, '\u0000', '[(*+?', '%s%n', '🧭'.repeat(50)]) {
		await search.getByRole('combobox').fill(text);
		await expect(search.getByRole('status')).not.toHaveText(/^$|Searching/);
		expect(await elements(page)).toBe(before);
	}
	expect(await trouble()).toEqual([]);
});

test('a file that is no progress is refused, and what was kept stays', async ({ page }) => {
	const trouble = await watch(page);
	await page.goto(LESSON);
	await page.locator('[data-mark-read]').click();
	const kept = await page.evaluate(() => localStorage.getItem('kr-progress'));
	const status = page.locator('[data-progress-status]');
	const input = page.locator('[data-progress-import]');
	const format = 'kubernetes-learning-road-progress';
	for (const text of [
		'',
		'{',
		'null',
		'[]',
		'<script>window.hit=1</script>',
		'{"read":["pods/probes"]}',
		JSON.stringify({ format, read: MARKUP[0] }),
		JSON.stringify({ format, read: ['pods/creation'], filler: 'x'.repeat(1_000_001) }),
		'['.repeat(200_000),
	]) {
		await status.evaluate((element) => element.replaceChildren());
		await input.setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await expect(status).toHaveText((await input.getAttribute('data-failed'))!);
		expect(await page.evaluate(() => localStorage.getItem('kr-progress'))).toBe(kept);
	}
	const mixed = `{"format":"${format}","__proto__":{"polluted":1},"read":["pods/creation",${JSON.stringify(MARKUP[0])},7]}`;
	await input.setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(mixed) });
	await expect(status).toHaveText((await input.getAttribute('data-done'))!);
	expect(await page.evaluate(() => localStorage.getItem('kr-progress'))).toBe('{"read":["pods/creation"]}');
	expect(await trouble()).toEqual([]);
});
