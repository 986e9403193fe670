import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../../scripts/serve.ts';
import { base, origin } from '../../src/config/site.ts';
import { readBuiltSite } from '../../src/source/built-site.ts';
import { build, contentsOf, differences, killBuild, startBuild } from './builds.ts';
import { SITE_RULES, type SiteOnDisk } from './site-rules.ts';

const MINUTES = 60_000;
const room = fs.mkdtempSync(path.join(os.tmpdir(), 'builds-'));
const twin = path.join(room, 'twin');
const remains = () => fs.readdirSync(room).filter((name) => name !== 'twin');

afterAll(() => fs.rmSync(room, { recursive: true, force: true }), MINUTES);

// The order matters: each build takes long, so each serves more than one test.
describe('building', () => {
	it(
		'the same commit again, with empty caches and foreign variables, gives the same bytes',
		{ timeout: 10 * MINUTES },
		async () => {
			fs.rmSync('node_modules/.astro', { recursive: true, force: true });
			const { status, output } = await build(twin, { BASE_URL: '/elsewhere/' }, ['--force']);
			expect(status, output.slice(-3000)).toBe(0);
			expect(differences(contentsOf('dist'), contentsOf(twin))).toEqual([]);
			expect(remains()).toEqual([]);
		},
	);

	it('leaves the site of the last build whole when it is killed half way', { timeout: 10 * MINUTES }, async () => {
		const child = startBuild(twin);
		const halfWay = () =>
			remains().some(
				(name) => fs.existsSync(path.join(room, name, 'en/pods')) && !fs.existsSync(path.join(room, name, 'search')),
			);
		while (!halfWay() && child.exitCode === null) await wait(50);
		expect(halfWay()).toBe(true);
		await killBuild(child);
		expect(remains()).toHaveLength(1);
		expect(differences(contentsOf('dist'), contentsOf(twin))).toEqual([]);
		// A whole site is served from it: the search index too.
		const site = { ...readBuiltSite(twin), folder: twin };
		expect(SITE_RULES['the search index is whole']!(site)).toEqual([]);
	});
});

const VARIANTS = [
	{ name: 'the site that was tested', origin, base, build: false },
	{ name: 'a user page', origin: 'https://team.github.io', base: '/', build: true },
	{ name: 'a domain of its own', origin: 'https://k8s.example.com', base: '/', build: true },
	// Without settings the tested site is a project page.
	...(base === '/' ? [{ name: 'a project page', origin: 'https://team.github.io', base: '/road/', build: true }] : []),
];

describe.each(VARIANTS)('$name', (variant) => {
	const folder = variant.build ? twin : 'dist';
	let site: SiteOnDisk;

	beforeAll(async () => {
		if (variant.build) {
			const { status, output } = await build(folder, { SITE_URL: variant.origin, BASE_PATH: variant.base });
			expect(status, output.slice(-3000)).toBe(0);
			expect(remains()).toEqual([]);
		}
		site = { ...readBuiltSite(folder, variant), folder };
	}, 10 * MINUTES);

	it('has all pages', () => expect(site.pages.size).toBeGreaterThan(700));

	it.each(Object.entries(SITE_RULES))('%s', (_name, rule) => expect(rule(site).slice(0, 20)).toEqual([]));

	it('works in a browser: search, cards, the other language, wrong addresses', { timeout: 3 * MINUTES }, async () => {
		const { port, close } = await serve({ folder, base: variant.base, port: 4500 });
		const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: [...browserFlags] });
		try {
			const page = await browser.newPage();
			const trouble: string[] = [];
			page.on(
				'response',
				(response) => response.status() >= 400 && trouble.push(`${response.status()} ${response.url()}`),
			);
			page.on('pageerror', (error) => trouble.push(error.message));
			const root = `http://127.0.0.1:${port}${variant.base}`;
			await page.goto(`${root}en/pods/probes/`);
			await page.keyboard.press('Control+k');
			await page.keyboard.type('toleration');
			await page.locator('dialog.kr-search-dialog [role="option"]').first().waitFor();
			await page.locator('dialog.kr-search-dialog [data-close]').click();
			await page.locator('main a.term').first().hover();
			await page.locator('#kr-card').waitFor();
			await page.locator('.kr-segments a[data-locale="zh-cn"]').first().click();
			await page.waitForURL(`${root}zh-cn/pods/probes/`);
			expect(trouble).toEqual([]);
			await page.goto(`${root}zh-cn/no/such/page/`);
			expect(trouble).toEqual([`404 ${root}zh-cn/no/such/page/`]);
			await page.locator('section[lang="zh-CN"] a').last().click();
			await page.waitForURL(`${root}zh-cn/`);
		} finally {
			await browser.close();
			await close();
		}
	});
});
