import fs from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { packIco } from '../../src/lib/icon/ico.ts';
import { iconSvg } from '../../src/lib/icon/shape.ts';
import { faviconIco, iconPng, ICONS } from '../../src/source/icons.ts';

const names = Object.keys(ICONS) as (keyof typeof ICONS)[];

/** Colour and opacity of a pixel, by parts of the side. */
async function pixel(png: Uint8Array, across: number, down: number): Promise<number[]> {
	const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	const at = (Math.floor(down * info.height) * info.width + Math.floor(across * info.width)) * 4;
	return [...data.subarray(at, at + 4)];
}

describe('the icons', () => {
	it.each(names)('%s has the size it says', async (name) => {
		const { width, height, format } = await sharp(await iconPng(name)).metadata();
		expect([width, height, format]).toEqual([ICONS[name].size, ICONS[name].size, 'png']);
	});

	it('are cut round only where nobody else cuts them', async () => {
		const opacity = async (name: (typeof names)[number]) => (await pixel(await iconPng(name), 0, 0))[3];
		expect(await opacity('icons/192.png')).toBe(0);
		expect(await opacity('icons/maskable-512.png')).toBe(255);
		expect(await opacity('apple-touch-icon.png')).toBe(255);
	});

	it('keep their drawing within what a mask leaves', async () => {
		const ground = [0x1d, 0x4f, 0x91, 255];
		const png = await iconPng('icons/maskable-512.png');
		for (let turn = 0; turn < 360; turn += 5) {
			const [x, y] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
			expect(await pixel(png, 0.5 + 0.41 * x, 0.5 + 0.41 * y), `at ${turn}°`).toEqual(ground);
		}
		expect(await pixel(png, 0.5, 0.5)).not.toEqual(ground);
	});

	it('are the same bytes each time', async () => {
		for (const name of names) expect(await iconPng(name)).toEqual(await iconPng(name));
		expect(await faviconIco()).toEqual(await faviconIco());
	});

	it('of an .ico are found where its head says', async () => {
		const ico = await faviconIco();
		const view = new DataView(ico.buffer);
		expect([0, 2, 4].map((at) => view.getUint16(at, true))).toEqual([0, 1, 3]);
		for (const [index, size] of [16, 32, 48].entries()) {
			const entry = 6 + 16 * index;
			const [length, at] = [view.getUint32(entry + 8, true), view.getUint32(entry + 12, true)];
			expect((await sharp(ico.subarray(at, at + length)).metadata()).width).toBe(size);
			expect(view.getUint8(entry)).toBe(size);
		}
		expect(() => packIco([{ size: 257, png: new Uint8Array() }])).toThrow('do not fit');
	});

	it('say what the favicon has to look like when it does not', () => {
		const svg = fs.readFileSync('public/favicon.svg', 'utf8');
		expect(iconSvg(svg, 'rounded')).toBe(svg);
		expect(() => iconSvg(svg.replace('0 0 32 32', '0 0 24 24'), 'square')).toThrow('public/favicon.svg needs');
	});
});
