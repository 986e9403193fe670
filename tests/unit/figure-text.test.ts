import { expect, test } from 'vitest';
import { route } from '../../src/lib/figure/geometry.ts';
import { findOverlaps } from '../../src/lib/figure/overlaps.ts';
import { widthOf, wrap } from '../../src/lib/figure/text.ts';
import type { BoxesSpec } from '../../src/lib/figure/boxes.ts';

const linesOf = (text: string, locale: 'zh-cn' | 'en', width: number) =>
	wrap(text, locale, width, 14).map((line) => line.map(({ text: piece }) => piece).join(''));

test('a Chinese character is one em wide, code is measured as code', () => {
	expect(widthOf('控制平面', 14)).toBe(56);
	expect(widthOf('iiii', 14, { mono: true })).toBeCloseTo(widthOf('MMMM', 14, { mono: true }));
	expect(widthOf('iiii', 14)).toBeLessThan(widthOf('MMMM', 14));
});

test('Chinese breaks between words and never before punctuation', () => {
	for (const width of [30, 44, 60, 90]) {
		for (const line of linesOf('先检查，再写入（只一次）；最后通知。', 'zh-cn', width))
			expect(line).not.toMatch(/^[，。、；）]|（$/u);
	}
	expect(linesOf('控制平面组件', 'zh-cn', 60)).toEqual(['控制平面', '组件']);
});

test('Latin words stay whole, and lines become nearly equally long', () => {
	expect(linesOf('kube-controller-manager', 'en', 40)).toEqual(['kube-controller-manager']);
	expect(linesOf('one two three four', 'en', 110)).toEqual(['one two', 'three four']);
});

test('code is a run of its own and takes no space from the text before it', () => {
	expect(wrap('写入 `nodeName`', 'zh-cn', 300, 14)).toEqual([
		[
			{ text: '写入 ', mono: false },
			{ text: 'nodeName', mono: true },
		],
	]);
});

test('an arrow is straight where boxes face each other and turns once where they do not', () => {
	const box = { x: 0, y: 0, w: 100, h: 40 };
	expect(route(box, { x: 200, y: 0, w: 100, h: 40 })).toEqual([
		[100, 20],
		[200, 20],
	]);
	expect(route(box, { x: 0, y: 100, w: 100, h: 40 })).toEqual([
		[50, 40],
		[50, 100],
	]);
	expect(route(box, { x: 200, y: 100, w: 100, h: 40 })).toEqual([
		[100, 20],
		[250, 20],
		[250, 100],
	]);
});

const say = (text: string) => ({ 'zh-cn': text, en: text });
const faultsOf = (drawing: BoxesSpec) =>
	findOverlaps({ title: say('t'), caption: say('c'), description: say('d'), twin: [], drawing }, 'en');

test('every kind of fault is found', () => {
	const step = { role: 'step' as const };
	const boxes: BoxesSpec['boxes'] = [
		{ id: 'a', at: [0, 10, 100, 40], ...step },
		{ id: 'b', at: [300, 10, 100, 40], ...step },
	];
	const base = { kind: 'boxes' as const, height: 200, boxes };
	expect(faultsOf(base)).toEqual([]);
	expect(faultsOf({ ...base, boxes: [...boxes, { at: [350, 30, 100, 40], ...step }] })).toEqual([
		'step at 300,10 touches step at 350,30',
	]);
	expect(
		faultsOf({ ...base, boxes: [...boxes, { at: [180, 10, 40, 40], ...step }], arrows: [{ from: 'a', to: 'b' }] }),
	).toEqual(['an arrow runs through step at 180,10']);
	expect(faultsOf({ ...base, notes: [{ at: [90, 30], width: 100, text: 'on the border' }] })).toHaveLength(1);
	expect(faultsOf({ ...base, notes: [{ at: [680, 100], width: 200, text: 'too far to the right' }] })[0]).toContain(
		'leaves the picture',
	);
	expect(
		faultsOf({
			...base,
			arrows: [
				{ from: [200, 0], to: [200, 90] },
				{ from: 'a', to: 'b' },
			],
		})[0],
	).toContain('cross');
	expect(
		faultsOf({
			...base,
			arrows: [{ from: 'a', to: 'b' }],
			notes: [{ at: [150, 30], width: 100, text: 'on a line' }],
		})[0],
	).toContain('on a line');
});

test('an arrow to a box that does not exist is an error that names the boxes', () => {
	expect(() =>
		faultsOf({
			kind: 'boxes',
			height: 50,
			boxes: [{ id: 'a', at: [0, 0, 50, 40], role: 'step' }],
			arrows: [{ from: 'a', to: 'c' }],
		}),
	).toThrow('There is no box "c" for an arrow; there are: a.');
});
