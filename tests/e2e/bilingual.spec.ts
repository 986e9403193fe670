import fs from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { builtPages, lessonPages } from './pages.ts';
import type * as Blocks from '../../src/client/blocks.ts';

/** Slugs of the lessons and of the glossary's entries: the pages with the control. */
const slugs = [...lessonPages(), ...builtPages().filter((page) => /^en\/glossary\/(?!sheet)./.test(page))]
	.filter((page) => page.startsWith('en/'))
	.map((page) => page.slice('en/'.length));

/** One with manifests, failures and corrections, one with figures and tables, one with many lists, one glossary entry. */
const SOME = ['pods/probes/', 'architecture/overview/', 'scheduling/taints-and-tolerations/', 'glossary/toleration/'];

const BLOCK = '#mechanisms\\.1';

async function showBoth(page: Page): Promise<void> {
	await page.locator('kr-reading input[value="both"]').check();
	await expect(page.locator('html')).toHaveAttribute('data-reading', 'both');
}

test('every block of every lesson and glossary entry has its counterpart', async ({ page }) => {
	// The module that pairs blocks in the reader's browser, run over all pages at once instead of opening each.
	const module = stripTypeScriptTypes(fs.readFileSync('src/client/blocks.ts', 'utf8'));
	await page.goto('robots.txt');
	const { blocks, alone } = await page.evaluate(
		async ({ module, slugs }) => {
			const url = `data:text/javascript,${encodeURIComponent(module)}`;
			const { blocksOf, pairBlocks } = (await import(url)) as typeof Blocks;
			const read = async (path: string) =>
				new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
			const found = { blocks: 0, alone: [] as string[] };
			for (const slug of slugs) {
				const [own, other] = await Promise.all(['zh-cn', 'en'].map((locale) => read(`${locale}/${slug}`)));
				const { pairs, unpaired } = pairBlocks(blocksOf(own!), blocksOf(other!));
				found.blocks += pairs.size;
				if (unpaired) found.alone.push(`${slug}: ${unpaired}`);
			}
			return found;
		},
		{ module, slugs },
	);
	expect(alone).toEqual([]);
	expect(slugs.length).toBeGreaterThanOrEqual(220);
	expect(blocks).toBeGreaterThan(30 * slugs.length);
});

for (const slug of SOME) {
	test(`both languages of ${slug} stand together, and go again without a trace`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(`zh-cn/${slug}`, { waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.endsWith(`/en/${slug}`))).toEqual([]);
		// Code blocks that scroll are made reachable for the keyboard at leisure.
		const content = async () =>
			(await page.locator('main .sl-markdown-content').innerHTML()).replaceAll(' tabindex="0"', '');
		const before = await content();
		await showBoth(page);
		expect(asked.filter((path) => path.endsWith(`/en/${slug}`))).toHaveLength(1);
		expect(await troubleOf(page, 'en')).toEqual([]);
		await page.locator('kr-reading input[value="own"]').check();
		await expect(page.locator('[data-counterpart]')).toHaveCount(0);
		expect((await content()) === before).toBe(true);
	});
}

for (let part = 0; part < 4; part++) {
	test(`both languages stand together on every page (part ${part + 1} of 4) @full`, async ({ page }) => {
		const trouble: string[] = [];
		await page.addInitScript(() => localStorage.setItem('kr-reading', 'both'));
		for (const [index, slug] of slugs.entries()) {
			if (index % 4 !== part) continue;
			const [own, lang] = index % 8 < 4 ? ['zh-cn', 'en'] : ['en', 'zh-CN'];
			await page.goto(`${own}/${slug}`);
			await expect(page.locator('html')).toHaveAttribute('data-reading', 'both');
			trouble.push(...(await troubleOf(page, lang!)).map((text) => `${own}/${slug} ${text}`));
		}
		expect(trouble).toEqual([]);
	});
}

/** What is wrong with a page that shows both languages. */
function troubleOf(page: Page, lang: string): Promise<string[]> {
	return page.evaluate((lang) => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		const copies = [...document.querySelectorAll<HTMLElement>('[data-counterpart]')];
		return [
			...(document.documentElement.dataset['unpaired'] === '0' ? [] : ['has unpaired blocks']),
			...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `has the id ${id} twice`),
			...(copies.length >= 5 ? [] : [`shows ${copies.length} counterparts`]),
			...copies.filter((copy) => copy.lang !== lang).map((copy) => `names no language: ${copy.textContent}`),
			...copies
				.filter((copy) => !copy.hasAttribute('data-pagefind-ignore'))
				.map((copy) => `offers search the counterpart ${copy.textContent}`),
			...copies.filter((copy) => copy.querySelector('[data-counterpart]')).map(() => 'nests counterparts'),
		];
	}, lang);
}

test('both languages are remembered, by key as well, and left by key', async ({ page }) => {
	await page.goto('en/pods/probes/');
	await page.keyboard.press('b');
	await expect(page.locator('p[data-counterpart]').first()).toBeVisible();
	await page.goto('en/pods/lifecycle/');
	await expect(page.locator('p[data-counterpart]').first()).toBeVisible();
	await page.keyboard.press('b');
	await expect(page.locator('[data-counterpart]')).toHaveCount(0);
	await page.reload();
	await expect(page.locator('kr-reading input[value="own"]')).toBeChecked();
	await expect(page.locator('[data-counterpart]')).toHaveCount(0);
});

for (const [device, viewport] of [
	['phone', { width: 390, height: 800 }],
	['wide window', { width: 1440, height: 900 }],
] as const) {
	test.describe(`on a ${device}`, () => {
		test.use({ viewport });

		test('what is being read stays where it is', async ({ page }) => {
			await page.goto('en/pods/probes/');
			// The paragraph begins below what stays at the top; the heading above it has scrolled away.
			await page.locator(BLOCK).evaluate((block) => {
				block.scrollIntoView({ block: 'start', behavior: 'instant' });
				scrollBy({ top: 20, behavior: 'instant' });
			});
			const top = () => page.locator(BLOCK).evaluate((block) => block.getBoundingClientRect().top);
			const before = await top();
			await page.keyboard.press('b');
			await expect(page.locator('html')).toHaveAttribute('data-reading', 'both');
			expect(Math.abs((await top()) - before)).toBeLessThan(3);
			await page.keyboard.press('b');
			await expect(page.locator('html')).not.toHaveAttribute('data-reading');
			expect(Math.abs((await top()) - before)).toBeLessThan(3);
		});

		test('axe finds nothing while both languages are shown', async ({ page }) => {
			test.setTimeout(200_000);
			const found: string[] = [];
			for (const slug of [SOME[0], SOME[3]]) {
				await page.goto(`en/${slug}`);
				await showBoth(page);
				for (const theme of ['light', 'dark'] as const) found.push(...(await violationsOf(page, theme, 'main')));
			}
			expect(found).toEqual([]);
		});

		test('no page scrolls sideways while both languages are shown', async ({ page }) => {
			const wide: string[] = [];
			for (const slug of SOME) {
				await page.goto(`zh-cn/${slug}`);
				await showBoth(page);
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				if (over > 0) wide.push(`${slug}: ${over} px`);
			}
			expect(wide).toEqual([]);
		});
	});
}

test('a counterpart can be selected, and is printed without the control', async ({ page }) => {
	await page.goto('en/pods/probes/');
	await showBoth(page);
	const copy = page.locator(`${BLOCK} + p[data-counterpart]`);
	const text = await copy.innerText();
	expect(text).toMatch(/\p{Script=Han}/u);
	const selected = await copy.evaluate((element) => {
		getSelection()!.selectAllChildren(element);
		return getSelection()!.toString();
	});
	expect(selected.trim()).toBe(text.trim());
	await page.emulateMedia({ media: 'print' });
	await expect(copy).toBeVisible();
	await expect(page.locator('kr-reading')).toBeHidden();
});

test.describe('the mark in the margin', () => {
	test('shows one block in the other language, and hides it again', async ({ page }) => {
		await page.goto('en/pods/probes/');
		const mark = page.locator(`${BLOCK} > .mark`);
		await mark.click();
		await expect(page.locator('[data-counterpart]')).toHaveCount(1);
		await expect(page.locator(`${BLOCK} + p[data-counterpart]`)).toHaveAttribute('lang', 'zh-CN');
		await expect(page).toHaveURL(/\/en\/pods\/probes\/$/);
		await mark.click();
		await expect(page.locator('[data-counterpart]')).toHaveCount(0);
	});

	test('shows a note of a manifest, a failure and a row of a table alone as well', async ({ page }) => {
		await page.goto('en/pods/probes/');
		for (const block of ['.kr-manifest .notes li', '.kr-failure .causes li', '.sl-markdown-content > table tbody tr']) {
			const mark = page.locator(`${block} .mark`).first();
			await mark.click({ timeout: 5000 });
			await expect(page.locator('[data-counterpart]')).toHaveCount(1);
			await mark.click({ timeout: 5000 });
			await expect(page.locator('[data-counterpart]')).toHaveCount(0);
		}
	});

	test('brings a link to the paragraph, which opens there in both languages', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('en/pods/probes/');
		await page.locator(`${BLOCK} > .mark`).click();
		await page.getByRole('button', { name: 'Copy link to this paragraph' }).click();
		await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toMatch(/\/en\/pods\/probes\/#mechanisms\.1$/);
		for (const address of [link, link.replace('/en/', '/zh-cn/')]) {
			await page.goto('en/');
			await page.goto(address);
			await expect(page.locator(BLOCK)).toBeInViewport();
		}
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('leads to the same block in the other language', async ({ page }) => {
			await page.goto('zh-cn/pods/probes/');
			await expect(page.locator('kr-reading')).toBeHidden();
			await page.locator(`${BLOCK} > .mark`).click();
			await expect(page).toHaveURL(/\/en\/pods\/probes\/#mechanisms\.1$/);
			await expect(page.locator(BLOCK)).toBeInViewport();
		});
	});
});
