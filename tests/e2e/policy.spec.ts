import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { watch } from './hostile.ts';
import { builtPages } from './pages.ts';

const LESSON = 'en/networking/network-model/';

test('every page has its policy before anything that it governs, and nothing that it would block', () => {
	const faults = ['404.html', 'index.html', ...builtPages().map((page) => `${page}index.html`)].flatMap((file) => {
		const html = fs.readFileSync(`dist/${file}`, 'utf8');
		const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html);
		const first = /<(?:script|link|style)\b/.exec(html);
		return [
			...(policy && first && policy.index < first.index ? [] : [`${file}: no policy first in the head`]),
			...(/unsafe-inline|unsafe-hashes|'unsafe-eval'|\*/.test(policy?.[1] ?? '') ? [`${file}: ${policy?.[1]}`] : []),
			...(/<[a-z][^<>]*\s(?:on[a-z]+|style)="/.test(html.replace(/<script\b[\s\S]*?<\/script>/g, ''))
				? [`${file}: an attribute that the policy blocks`]
				: []),
		];
	});
	expect(faults).toEqual([]);
});

test('links to other sites are encrypted and open in the same tab, so that no page gets hold of this one', () => {
	const faults = builtPages().flatMap((page) => {
		const html = fs.readFileSync(`dist/${page}index.html`, 'utf8');
		return [...html.matchAll(/<a\b[^>]*>/g)]
			.map(([tag]) => tag)
			.filter((tag) => /\shref="(?!https:)[a-z]+:/i.test(tag) || /\starget=/.test(tag))
			.map((tag) => `${page}: ${tag}`);
	});
	expect(faults).toEqual([]);
});

test('the policy blocks nothing while a lesson is used', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const trouble = await watch(page);
	await page.goto(LESSON);

	const theme = page.locator('[data-theme-select]').first();
	await theme.selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await theme.selectOption('auto');

	await page.locator('[data-mark-read]').click();
	const download = page.waitForEvent('download');
	await page.locator('[data-progress-export]').click();
	const file = await (await download).path();
	await page.locator('[data-progress-import]').setInputFiles(file);
	await expect(page.locator('[data-progress-status]')).not.toHaveText('');

	await page.locator('.expressive-code .copy').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.expressive-code .copy').first()).toHaveText('Copied');
	const manifest = page.locator('kr-manifest').first();
	await manifest.locator('[data-copy]').click();
	await manifest.locator('[data-wrap]').click();
	await manifest.locator('pre a').first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#kr-card')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.locator('main a.term').first().hover();
	await expect(page.locator('#kr-card')).toBeVisible();
	await page.keyboard.press('Escape');

	const figure = page.locator('kr-figure').first();
	await figure.locator('[data-step-to="1"]').click();
	await figure.locator('[data-copy="svg"]').click();
	await figure.locator('[data-copy="png"]').click();
	await expect(figure.locator('[data-copy="png"]')).toHaveText(/Copied|Saved/);
	await figure.locator('[data-enlarge]').click();
	const large = page.locator('.kr-figure-dialog[open]');
	await large.locator('[data-zoom="in"]').click();
	await page.keyboard.press('ArrowLeft');
	await large.locator('[data-close]').click();

	await page.locator('kr-reading label').last().click();
	await expect(page.locator('[data-counterpart]').first()).toBeVisible();
	await page.keyboard.press('b');
	await expect(page.locator('[data-counterpart]')).toHaveCount(0);

	await page.locator('.kr-toc a').last().click();
	await page.locator('.sidebar-content a').nth(1).hover();
	await page.keyboard.press('Control+k');
	const search = page.locator('dialog.kr-search-dialog');
	await search.getByRole('combobox').fill('taint');
	await search.getByRole('option').first().click();
	await page.waitForURL(/glossary\/taint/);
	await expect(page.getByRole('button', { name: 'Clear marks' })).toBeVisible();
	expect(await trouble()).toEqual([]);
});

test('the policy blocks nothing on the other pages', async ({ page }) => {
	const trouble = await watch(page);
	for (const path of ['', 'zh-cn/', 'zh-cn/start/learning-path/', 'en/reference/fields/container/'])
		await page.goto(path);
	await page.goto('en/nowhere/at-all/');
	await page.goto('zh-cn/search/?q=污点');
	await expect(page.locator('main').getByRole('option').first()).toBeVisible();
	await page.goto('en/glossary/');
	await page.locator('kr-filter input').fill('taint');
	await page.locator('kr-filter select').first().selectOption({ index: 1 });
	await page.goto('en/reference/corrections/');
	await page.locator('kr-filter select').first().selectOption({ index: 1 });
	await page.goto('en/troubleshooting/');
	await page.locator('kr-filter input').fill('CrashLoop');
	expect(await trouble()).toEqual([]);
});

test('a script that is not of the site does not run', async ({ page }) => {
	await page.goto(LESSON);
	const run = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.hit = 1';
		document.body.append(script);
		document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.hit = 2">');
		return new Promise((done) => setTimeout(() => done('hit' in window), 200));
	});
	expect(run).toBe(false);
});
