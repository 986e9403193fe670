import type { Locale } from '../../config/locales.ts';
import { inLocale, widthOfLine, wrap } from './text.ts';
import { SIZE, type LabelShape, type Rect, type Role, type Text, type Tone } from './types.ts';

/** A pair of labels, Chinese first. */
export const say = (zh: string, en: string) => ({ 'zh-cn': zh, en }) as const;

export const lineHeight = (size: number): number => Math.round(size * 1.32);
const ASCENT = 0.86;
const DESCENT = 0.24;

export interface LabelOptions {
	anchor?: LabelShape['anchor'];
	size?: number;
	bold?: boolean | undefined;
	ink?: LabelShape['ink'];
	step?: number | undefined;
	/** What `y` means. @default 'baseline' of the first line */
	y?: 'baseline' | 'top' | 'middle' | 'bottom';
}

/** A label wrapped to a width and measured. */
export function label(
	text: Text,
	locale: Locale,
	x: number,
	y: number,
	width: number,
	options: LabelOptions = {},
): LabelShape {
	const { anchor = 'start', size = SIZE.label, bold, ink, step } = options;
	const lines = wrap(inLocale(text, locale), locale, width, size, bold);
	const height = heightOf(lines.length, size);
	const top = { baseline: y - size * ASCENT, top: y, middle: y - height / 2, bottom: y - height }[
		options.y ?? 'baseline'
	];
	const w = Math.max(...lines.map((line) => widthOfLine(line, size, bold)));
	const left = { start: x, middle: x - w / 2, end: x - w }[anchor];
	return {
		type: 'label',
		x,
		y: top + size * ASCENT,
		anchor,
		lines,
		size,
		bold,
		ink,
		step,
		rect: { x: left, y: top, w, h: height },
	};
}

/** Height of some lines of text. */
const heightOf = (lines: number, size: number): number =>
	size * (ASCENT + DESCENT) + Math.max(0, lines - 1) * lineHeight(size);

/** Labels one below the other, centred in (or at the start of) a rectangle. */
export function stack(
	texts: readonly (LabelOptions & { text: Text })[],
	locale: Locale,
	rect: Rect,
	{ align = 'middle', padding = 8, gap = 3 }: { align?: 'start' | 'middle'; padding?: number; gap?: number } = {},
): LabelShape[] {
	const narrow = rect.w < 100 ? Math.min(padding, 4) : padding;
	const x = align === 'middle' ? rect.x + rect.w / 2 : rect.x + padding;
	const made = texts.map(({ text, ...options }) =>
		label(text, locale, x, 0, rect.w - 2 * narrow, { ...options, anchor: align }),
	);
	const height = made.reduce((sum, { rect: { h } }) => sum + h, 0) + gap * (made.length - 1);
	let top = rect.y + (rect.h - height) / 2;
	return made.map((shape) => {
		const moved = moveTo(shape, top);
		top += shape.rect.h + gap;
		return moved;
	});
}

/** The label with its top at another height. */
const moveTo = (shape: LabelShape, top: number): LabelShape => ({
	...shape,
	y: top + shape.size * ASCENT,
	rect: { ...shape.rect, y: top },
});

/** Where the labels of a box stand: below the lid of a drum. */
export const insideOf = (role: Role, rect: Rect): Rect =>
	role === 'store' ? { ...rect, y: rect.y + 9, h: rect.h - 9 } : rect;

/** Ink of the labels inside a box. */
export const inkOf = (role: Role, tone?: Tone): LabelShape['ink'] =>
	role === 'outside' && tone !== 'quiet' ? 'inverse' : undefined;
