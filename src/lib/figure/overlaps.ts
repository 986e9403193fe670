import type { Locale } from '../../config/locales.ts';
import { draw } from './draw.ts';
import { crosses, holds, intersect, meet } from './geometry.ts';
import {
	SIZE,
	WIDTH,
	type BoxShape,
	type Figure,
	type LabelShape,
	type LineShape,
	type Rect,
	type Shape,
} from './types.ts';

const nameOf = ({ lines }: LabelShape): string =>
	`"${lines.map((line) => line.map(({ text }) => text).join('')).join(' ')}"`;
const boxName = ({ role, x, y }: BoxShape): string => `${role} at ${Math.round(x)},${Math.round(y)}`;
const piecesOf = ({ points }: LineShape) => points.slice(1).map((point, index) => [points[index]!, point] as const);
const shrink = ({ x, y, w, h }: Rect, by: number): Rect => ({ x: x + by, y: y + by, w: w - 2 * by, h: h - 2 * by });
const pairs = <T>(list: readonly T[]): [T, T][] =>
	list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));
const isBox = (shape: Shape): shape is BoxShape => shape.type === 'box';
const isLabel = (shape: Shape): shape is LabelShape => shape.type === 'label';
const isLine = (shape: Shape): shape is LineShape => shape.type === 'line';

/**
 * Says what lies on top of what in a figure: labels over labels, borders or lines, boxes over boxes, arrows through
 * boxes or over arrows, anything outside the view box, and text that would be smaller than 11 px.
 *
 * @returns one sentence for each fault; none when the figure is sound
 */
export function findOverlaps(figure: Figure, locale: Locale): string[] {
	const { height, shapes } = draw(figure, locale);
	const [boxes, labels, lines] = [shapes.filter(isBox), shapes.filter(isLabel), shapes.filter(isLine)];
	const badges = shapes.flatMap((shape) =>
		shape.type === 'badge' ? [{ x: shape.x - 10, y: shape.y - 10, w: 20, h: 20 }] : [],
	);
	const frame = { x: 0, y: 0, w: WIDTH, h: height };
	const found: string[] = [];
	for (const one of labels) {
		if (!holds(frame, one.rect)) found.push(`${nameOf(one)} leaves the picture`);
		if (one.size < SIZE.badge) found.push(`${nameOf(one)} is smaller than 11 px`);
		for (const box of boxes)
			if (meet(one.rect, box) && !holds(box, one.rect))
				found.push(`${nameOf(one)} lies on the border of ${boxName(box)}`);
		for (const line of lines)
			if (piecesOf(line).some(([from, to]) => crosses(from, to, one.rect))) found.push(`${nameOf(one)} lies on a line`);
		for (const badge of badges) if (meet(shrink(badge, 1), one.rect)) found.push(`${nameOf(one)} lies on a number`);
	}
	for (const [a, b] of pairs(labels)) if (meet(a.rect, b.rect)) found.push(`${nameOf(a)} lies on ${nameOf(b)}`);
	for (const box of boxes) if (!holds(frame, box)) found.push(`${boxName(box)} leaves the picture`);
	for (const [a, b] of pairs(boxes)) {
		const nested = (outer: BoxShape, inner: BoxShape) => outer.container && holds(shrink(outer, 2), inner);
		if (meet(a, b, 3) && !nested(a, b) && !nested(b, a)) found.push(`${boxName(a)} touches ${boxName(b)}`);
	}
	const arrows = lines.filter(({ guide }) => !guide);
	for (const line of arrows) {
		for (const box of boxes)
			if (!box.container && piecesOf(line).some(([from, to]) => crosses(from, to, shrink(box, 1.5))))
				found.push(`an arrow runs through ${boxName(box)}`);
	}
	for (const [a, b] of pairs(arrows)) {
		if (piecesOf(a).some(([p, q]) => piecesOf(b).some(([r, s]) => intersect(p, q, r, s))))
			found.push(`two arrows cross near ${a.points[0]!.map(Math.round).join(',')}`);
	}
	return found;
}
