import type { Locale } from '../../config/locales.ts';
import { draw } from './draw.ts';
import { lineHeight } from './scene.ts';
import { stampsOf } from './stamps.ts';
import {
	SIZE,
	WIDTH,
	type BoxShape,
	type Figure,
	type LabelShape,
	type LineShape,
	type Run,
	type Shape,
} from './types.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter]!);
const n = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * The figure as SVG in one language; colours come from the style sheet of the page.
 *
 * @param name makes the ids unique on a page
 */
export function svgOf(name: string, figure: Figure, locale: Locale): string {
	const { height, shapes } = draw(figure, locale);
	const { defs, uses } = stampsOf(shapes, `fig-${name}-${locale}-`, element);
	const drawn = (shape: Shape): string => uses.get(shape) ?? element(shape);
	const [title, desc] = [`fig-${name}-${locale}-title`, `fig-${name}-${locale}-desc`];
	return (
		`<svg viewBox="0 0 ${WIDTH} ${n(height)}" role="img" aria-labelledby="${title}" aria-describedby="${desc}">` +
		`<title id="${title}">${escape(figure.title[locale])}</title><desc id="${desc}">${escape(figure.description[locale])}</desc>` +
		defs +
		grouped(shapes, drawn) +
		'</svg>'
	);
}

/** What holds others is drawn first; shapes of one step are one group. */
function grouped(shapes: readonly Shape[], drawn: (shape: Shape) => string): string {
	const depth = (shape: Shape) =>
		shape.type === 'box' && shape.container ? 0 : shape.type === 'line' ? 1 : shape.type === 'box' ? 2 : 3;
	const sorted = [...shapes].sort((a, b) => depth(a) - depth(b));
	const steps = [...new Set(sorted.map(({ step }) => step))].map((step) => step ?? 0).sort((a, b) => a - b);
	return steps
		.map((step) => {
			const inside = serialise(
				sorted.filter((shape) => (shape.step ?? 0) === step),
				drawn,
			);
			return step === 0 ? inside : `<g data-step="${step}">${inside}</g>`;
		})
		.join('');
}

/** Guides of a group are one path. */
function serialise(shapes: readonly Shape[], drawn: (shape: Shape) => string): string {
	const guides = shapes.filter(
		(shape): shape is LineShape => shape.type === 'line' && Boolean(shape.guide) && shape.heads === 'none',
	);
	const path =
		guides.length > 0 ? `<path class="f-guide" d="${guides.map(({ points }) => wayOf(points)).join('')}"/>` : '';
	return (
		path +
		shapes
			.filter((shape) => !guides.includes(shape as LineShape))
			.map(drawn)
			.join('')
	);
}

function element(shape: Shape): string {
	switch (shape.type) {
		case 'box':
			return boxOf(shape);
		case 'line':
			return lineOf(shape);
		case 'label':
			return labelOf(shape);
		case 'badge':
			return `<g class="f-badge"><circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="10"/><text x="${n(shape.x)}" y="${n(shape.y + 4.5)}">${shape.number}</text></g>`;
	}
}

/**
 * Class names of a shape. They stand alone in the style sheet, without an ancestor: shapes that are used again live in a
 * shadow tree, where a rule such as `figure .pod` does not reach them.
 */
const classesOf = (...names: (string | false | undefined)[]): string =>
	names
		.filter(Boolean)
		.map((name) => `f-${name}`)
		.join(' ');

function boxOf({ x, y, w, h, role, tone, optional }: BoxShape): string {
	const classes = classesOf(role, tone, optional && 'optional');
	const outline = { object: sheet, store: drum, question: hexagon }[role as string];
	return outline
		? `<path class="${classes}" d="${outline(x, y, w, h)}"/>`
		: `<rect class="${classes}" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${radiusOf(role, h)}"/>`;
}

const radiusOf = (role: BoxShape['role'], h: number): number =>
	role === 'pod'
		? Math.min(14, h / 2)
		: role === 'outside'
			? Math.min(20, h / 2)
			: role === 'node' || role === 'group'
				? 8
				: 4;

/** An API object: a sheet with a folded corner. */
const sheet = (x: number, y: number, w: number, h: number): string =>
	`M${n(x)} ${n(y)}h${n(w - 10)}l10 10v${n(h - 10)}h-${n(w)}zm${n(w - 10)} 0v10h10`;

/** What keeps data: a drum. */
const drum = (x: number, y: number, w: number, h: number): string =>
	`M${n(x)} ${n(y + 6)}v${n(h - 12)}a${n(w / 2)} 6 0 0 0 ${n(w)} 0v-${n(h - 12)}a${n(w / 2)} 6 0 0 0-${n(w)} 0a${n(w / 2)} 6 0 0 0 ${n(w)} 0`;

/** A question: a box with pointed sides. */
const hexagon = (x: number, y: number, w: number, h: number): string =>
	`M${n(x + 14)} ${n(y)}h${n(w - 28)}l14 ${n(h / 2)}l-14 ${n(h / 2)}h-${n(w - 28)}l-14-${n(h / 2)}z`;

const wayOf = (points: LineShape['points']): string =>
	points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');

function lineOf({ points, heads, tone, dashed, guide }: LineShape): string {
	const tips = [
		...(heads === 'none' ? [] : [headOf(points.at(-2)!, points.at(-1)!)]),
		...(heads === 'both' ? [headOf(points[1]!, points[0]!)] : []),
	].join('');
	const classes = classesOf(guide ? 'axis' : 'line', tone);
	return dashed
		? `<path class="${classes} f-dashed" d="${wayOf(points)}"/><path class="${classes}" d="${tips}"/>`
		: `<path class="${classes}" d="${wayOf(points)}${tips}"/>`;
}

/** An open arrow head at the end of a straight piece. */
function headOf([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): string {
	const length = Math.hypot(bx - ax, by - ay) || 1;
	const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
	const wing = (side: 1 | -1) => `${n(bx - 8 * ux - side * 4.5 * uy)} ${n(by - 8 * uy + side * 4.5 * ux)}`;
	return `M${wing(1)}L${n(bx)} ${n(by)}L${wing(-1)}`;
}

function labelOf({ x, y, anchor, lines, size, bold, ink }: LabelShape): string {
	const classes = classesOf(
		anchor !== 'start' && anchor,
		size < SIZE.small ? 'tiny' : size < SIZE.label && 'small',
		bold && 'bold',
		ink && `ink-${ink}`,
	);
	const content = lines
		.map((line, index) =>
			index === 0 ? runs(line) : `<tspan x="${n(x)}" dy="${lineHeight(size)}">${runs(line)}</tspan>`,
		)
		.join('');
	return `<text${classes ? ` class="${classes}"` : ''} x="${n(x)}" y="${n(y)}">${content}</text>`;
}

const runs = (line: readonly Run[]): string =>
	line.map(({ text, mono }) => (mono ? `<tspan class="f-mono">${escape(text)}</tspan>` : escape(text))).join('');
