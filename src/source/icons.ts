import sharp from 'sharp';
import { packIco } from '../lib/icon/ico.ts';
import { iconSvg, type IconShape } from '../lib/icon/shape.ts';
import { readSource } from './docs.ts';

/** Pictures made from `public/favicon.svg`: path below the site, side in pixels, shape. */
export const ICONS = {
	'apple-touch-icon.png': { size: 180, shape: 'square' },
	'icons/192.png': { size: 192, shape: 'rounded' },
	'icons/512.png': { size: 512, shape: 'rounded' },
	'icons/maskable-512.png': { size: 512, shape: 'maskable' },
} as const satisfies Record<string, { size: number; shape: IconShape }>;

/** Sides of the pictures in `favicon.ico`. */
const ICO_SIZES = [16, 32, 48];

/** One of the pictures as a PNG. */
export const iconPng = (name: keyof typeof ICONS): Promise<Uint8Array<ArrayBuffer>> =>
	draw(ICONS[name].size, ICONS[name].shape);

/** For programs that ask for `favicon.ico` without reading the page. */
export const faviconIco = async (): Promise<Uint8Array<ArrayBuffer>> =>
	packIco(await Promise.all(ICO_SIZES.map(async (size) => ({ size, png: await draw(size, 'rounded') }))));

async function draw(size: number, shape: IconShape): Promise<Uint8Array<ArrayBuffer>> {
	const svg = iconSvg(readSource('public/favicon.svg'), shape);
	// Drawn at its own size: 72 dpi is one pixel a unit of the view box.
	const picture = sharp(Buffer.from(svg), { density: (72 * size) / 32 }).resize(size, size);
	return new Uint8Array(await picture.png({ compressionLevel: 9 }).toBuffer());
}
