import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { FIGURES, figureOf } from '../../src/figures/index.ts';
import { draw } from '../../src/lib/figure/draw.ts';
import { findOverlaps } from '../../src/lib/figure/overlaps.ts';
import { svgOf } from '../../src/lib/figure/svg.ts';
import type { Figure } from '../../src/lib/figure/types.ts';

const figures: [string, Figure][] = Object.entries(FIGURES);
const cases = figures.flatMap(([name, figure]) => localeCodes.map((locale) => ({ name, figure, locale })));
const MOST_BYTES = 6000;

describe.each(cases)('$name in $locale', ({ name, figure, locale }) => {
	const svg = svgOf(name, figure, locale);

	test('nothing lies on anything else', () => {
		expect(findOverlaps(figure, locale)).toEqual([]);
	});

	test('is small', () => {
		expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MOST_BYTES);
	});

	test('has a name, a description and ids of its own', () => {
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(new RegExp(`^fig-${name}-${locale}-`));
		for (const [, id] of svg.matchAll(/href="#([^"]+)"|aria-(?:labelledby|describedby)="([^"]+)"/g)) {
			if (id) expect(ids).toContain(id);
		}
		expect(svg).toContain('role="img"');
		expect(svg).toContain(`<title id="fig-${name}-${locale}-title">`);
		expect(svg).toContain(`<desc id="fig-${name}-${locale}-desc">`);
	});

	test('takes its colours from the style sheet', () => {
		expect(svg).not.toMatch(/(?:fill|stroke|style)="/);
	});

	test('every step has a shape, and every shape of a step a sentence', () => {
		const steps = new Set(draw(figure, locale).shapes.flatMap(({ step }) => step ?? []));
		const sentences = figure.stepped ? figure.twin.map((_, index) => index + 1) : [];
		expect([...steps].sort((a, b) => a - b)).toEqual(sentences);
	});
});

test.each(figures)('%s names the same code in both languages, item by item', (_name, figure) => {
	for (const text of [figure.title, figure.caption, figure.description, ...figure.twin]) {
		for (const locale of localeCodes) expect(text[locale].trim()).not.toBe('');
	}
	const codes = (locale: 'zh-cn' | 'en') =>
		figure.twin.map((line) => [...line[locale].matchAll(/`([^`]+)`/g)].map(([, code]) => code).sort());
	expect(codes('zh-cn')).toEqual(codes('en'));
});

test.each(figures)('%s keeps the rules of Chinese typography', (_name, figure) => {
	const texts = [figure.title, figure.caption, figure.description, ...figure.twin].map((text) => text['zh-cn']);
	const drawn = draw(figure, 'zh-cn').shapes.flatMap((shape) =>
		shape.type === 'label' ? shape.lines.map((line) => line.map(({ text }) => text).join('')) : [],
	);
	for (const text of [...texts, ...drawn]) {
		const plain = text.replaceAll('`', '');
		expect(plain, 'a space between Chinese and Latin').not.toMatch(
			/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u,
		);
		expect(plain, 'full-width punctuation').not.toMatch(/\p{Script=Han}[,;:?!()]|[,;?!()]\p{Script=Han}/u);
		expect(plain, 'no space beside punctuation').not.toMatch(/\s[，。、：；）]|[，。、：；（]\s/u);
	}
});

test('an unknown name is an error that names the nearest', () => {
	expect(() => figureOf('pod-terminaton')).toThrow('Did you mean "pod-termination"');
});

/** The tokens of a theme and the colours mixed from them. */
function coloursOf(theme: 'light' | 'dark'): Record<string, string> {
	const css = readFileSync('src/styles/tokens.css', 'utf8');
	const block = css.slice(theme === 'light' ? 0 : css.indexOf(":root[data-theme='dark'],"));
	return Object.fromEntries(
		[...block.slice(0, block.indexOf('}')).matchAll(/--kr-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [
			name!,
			value!,
		]),
	);
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const mix = (a: string, share: number, b: string) =>
	channels(a).map((value, index) => value * share + channels(b)[index]! * (1 - share));
const luminance = (rgb: readonly number[]) =>
	rgb
		.map((value) => value / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
		.reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);
const contrast = (a: readonly number[], b: readonly number[]) => {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
};

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
	const c = coloursOf(theme);
	const fills = {
		paper: channels(c['paper']!),
		sheet: channels(c['sheet']!),
		code: channels(c['code']!),
		component: channels(c['accent-soft']!),
		pod: mix(c['ok']!, 0.11, c['sheet']!),
		store: mix(c['ink']!, 0.09, c['sheet']!),
		bad: mix(c['bad']!, 0.09, c['sheet']!),
	};

	test('text is readable on every fill', () => {
		for (const fill of Object.values(fills)) {
			for (const ink of ['ink', 'ink-2']) expect(contrast(channels(c[ink]!), fill)).toBeGreaterThanOrEqual(4.5);
		}
		for (const ink of ['ok', 'bad', 'accent']) {
			for (const fill of [fills.paper, fills.code])
				expect(contrast(channels(c[ink]!), fill)).toBeGreaterThanOrEqual(4.5);
		}
		for (const [ink, fill] of [
			['paper', 'ink'],
			['paper', 'ink-2'],
			['signal-ink', 'signal-bg'],
		] as const) {
			expect(contrast(channels(c[ink] ?? '#1b1f24'), channels(c[fill]!))).toBeGreaterThanOrEqual(4.5);
		}
	});

	test('outlines and arrows stand out from the paper', () => {
		for (const ink of ['ink-2', 'ink-3', 'accent', 'ok', 'bad', 'signal']) {
			expect(contrast(channels(c[ink]!), fills.paper)).toBeGreaterThanOrEqual(3);
		}
	});
});
