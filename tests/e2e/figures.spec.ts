import fs from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { svgOf } from '../../src/lib/figure/svg.ts';
import { violationsOf } from './axe.ts';

const LESSON = 'networking/network-model/';
const figure = (page: Page) => page.locator('figure[data-figure="three-networks"]');
const drawn = Object.entries(FIGURES).flatMap(([name, data]) =>
	localeCodes.map((locale) => ({ name, locale, svg: svgOf(name, data, locale) })),
);

test('in a real browser no label lies on another or on an outline, and none is smaller than 11 px at 632 px', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const css = ['tokens', 'figures'].map((name) => fs.readFileSync(`src/styles/${name}.css`, 'utf8')).join('');
	const faults: string[] = [];
	for (const { name, locale, svg } of drawn) {
		await page.setContent(
			`<!doctype html><html lang="${locale}" data-theme="light"><style>${css}</style><div class="kr-figure" style="width:632px">${svg}</div>`,
		);
		const found = await page.evaluate(() => {
			const faults: string[] = [];
			const svg = document.querySelector('svg')!;
			const scale = svg.getBoundingClientRect().width / 720;
			const frame = svg.getBoundingClientRect();
			const texts = [...svg.querySelectorAll('text')].filter(
				(text) => !text.closest('defs') && !text.closest('.f-badge'),
			);
			const boxes = [...svg.querySelectorAll<SVGGraphicsElement>('rect, path')].filter(
				(shape) => !shape.closest('defs') && !/f-(?:line|axis|guide)/.test(shape.getAttribute('class') ?? ''),
			);
			const meet = (a: DOMRect, b: DOMRect) =>
				a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
			const holds = (a: DOMRect, b: DOMRect) =>
				b.left >= a.left - 1 && b.right <= a.right + 1 && b.top >= a.top - 1 && b.bottom <= a.bottom + 1;
			/** Ink, not the line box: the font's own ascent and descent are larger than its letters. */
			const inkOf = (text: SVGTextElement) => {
				const { left, top, width, height } = text.getBoundingClientRect();
				const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
				const lines = Math.max(1, text.querySelectorAll('tspan[x]').length + 1);
				const spare = Math.max(0, (height - size * 1.1 - (lines - 1) * size * 1.32) / 2);
				return new DOMRect(left, top + spare, width, height - 2 * spare);
			};
			texts.forEach((text, index) => {
				const ink = inkOf(text);
				const said = text.textContent;
				if (Number.parseFloat(getComputedStyle(text).fontSize) * scale < 11)
					faults.push(`"${said}" is smaller than 11 px`);
				if (!holds(frame, ink)) faults.push(`"${said}" leaves the picture`);
				for (const other of texts.slice(index + 1))
					if (meet(ink, inkOf(other))) faults.push(`"${said}" lies on "${other.textContent}"`);
				for (const box of boxes) {
					const outline = box.getBoundingClientRect();
					if (meet(outline, ink) && !holds(outline, ink))
						faults.push(`"${said}" lies on the outline of ${box.getAttribute('class')}`);
				}
			});
			return faults;
		});
		faults.push(...found.map((fault) => `${name} ${locale}: ${fault}`));
	}
	expect(faults).toEqual([]);
});

test('the reader walks through the steps by button and by key, each with its sentence', async ({ page }) => {
	await page.goto(`en/${LESSON}`);
	const steps = figure(page).locator('.steps');
	await steps.getByRole('button', { name: 'Step through' }).click();
	await expect(steps).toContainText('Step 1 of 5');
	await page.keyboard.press('ArrowRight');
	await expect(steps).toContainText('Step 2 of 5');
	await expect(figure(page).locator('svg .f-now')).toHaveAttribute('data-step', '2');
	await page.keyboard.press('End');
	await expect(steps).toContainText('Step 5 of 5');
	await page.keyboard.press('Escape');
	await expect(figure(page).locator('svg :is(.f-now, .f-later)')).toHaveCount(0);
});

test('the large view opens, zooms by key, closes with Esc and gives the focus back', async ({ page }) => {
	await page.goto(`zh-cn/${LESSON}`);
	const enlarge = figure(page).locator('[data-enlarge]');
	await enlarge.click();
	const large = page.locator('dialog.kr-figure-dialog svg');
	await expect(large).toBeVisible();
	const before = (await large.boundingBox())!.width;
	await page.keyboard.press('+');
	expect((await large.boundingBox())!.width).toBeGreaterThan(before * 1.2);
	await page.keyboard.press('0');
	expect((await large.boundingBox())!.width).toBeCloseTo(before, 0);
	await page.keyboard.press('Escape');
	await expect(page.locator('dialog.kr-figure-dialog')).toHaveCount(0);
	await expect(enlarge).toBeFocused();
});

test('a copy for slides is in the language and theme of the reader and needs no page around it', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`zh-cn/${LESSON}`);
	await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
	await figure(page).locator('[data-copy="svg"]').click();
	await expect(figure(page).locator('[data-copy="svg"]')).toHaveText('已复制');
	const svg = await page.evaluate(() => navigator.clipboard.readText());
	expect(svg).toContain('节点 1');
	expect(svg).toContain('fill="#10151b"');
	expect(svg).not.toMatch(/class="|var\(/);
	await figure(page).locator('[data-copy="png"]').click();
	await expect(figure(page).locator('[data-copy="png"]')).toHaveText('已复制');
	expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types)).toContain('image/png');
});

test('on a phone the list stands in the place of the drawing', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`en/${LESSON}`);
	await expect(figure(page).locator('.stage')).toBeHidden();
	await expect(figure(page).locator('.twin li').first()).toBeVisible();
	await expect(figure(page).locator('.tools button').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole drawing shows, its list opens, and no button is dead', async ({ page }) => {
		await page.goto(`en/${LESSON}`);
		await expect(figure(page).locator('svg')).toBeVisible();
		await expect(figure(page).locator('button:visible')).toHaveCount(0);
		await figure(page).locator('summary').click();
		await expect(figure(page).locator('.twin li')).toHaveCount(5);
	});
});

for (const theme of ['light', 'dark'] as const) {
	test(`axe finds nothing with a figure stepped and enlarged (${theme})`, async ({ page }) => {
		await page.goto(`en/${LESSON}`);
		await figure(page).getByRole('button', { name: 'Step through' }).click();
		expect(await violationsOf(page, theme, 'figure[data-figure]')).toEqual([]);
		await figure(page).locator('[data-enlarge]').click();
		expect(await violationsOf(page, theme, 'dialog')).toEqual([]);
	});
}

test('the road of the home page is a list of links, laid over the drawing or upright', async ({ page }) => {
	await page.goto('zh-cn/');
	const road = page.locator('[data-figure="road"]');
	await expect(road.locator('li')).toHaveCount(10);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(road.locator('svg')).toBeHidden();
	for (const name of await road.locator('b').all())
		expect(
			await name.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
		).toBeGreaterThanOrEqual(13);
});
