import type { Rect } from './types.ts';

export type Point = readonly [number, number];
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** A point on the border of a rectangle; `at` runs along the side from 0 to 1. */
export function onSide({ x, y, w, h }: Rect, side: Side, at = 0.5): Point {
	switch (side) {
		case 'top':
			return [x + w * at, y];
		case 'bottom':
			return [x + w * at, y + h];
		case 'left':
			return [x, y + h * at];
		default:
			return [x + w, y + h * at];
	}
}

const overlapOf = (a: number, aLength: number, b: number, bLength: number): [number, number] => [
	Math.max(a, b),
	Math.min(a + aLength, b + bLength),
];

/**
 * The way of an arrow between two rectangles: straight where they face each other, else one corner.
 *
 * @param shift moves a straight arrow sideways, for two arrows between the same boxes
 */
export function route(from: Rect, to: Rect, shift = 0): Point[] {
	const [top, bottom] = overlapOf(from.y, from.h, to.y, to.h);
	const [left, right] = overlapOf(from.x, from.w, to.x, to.w);
	if (bottom - top > 8) {
		const y = (top + bottom) / 2 + shift;
		return from.x < to.x
			? [
					[from.x + from.w, y],
					[to.x, y],
				]
			: [
					[from.x, y],
					[to.x + to.w, y],
				];
	}
	if (right - left > 8) {
		const x = (left + right) / 2 + shift;
		return from.y < to.y
			? [
					[x, from.y + from.h],
					[x, to.y],
				]
			: [
					[x, from.y],
					[x, to.y + to.h],
				];
	}
	const y = from.y + from.h / 2 + shift;
	const x = to.x + to.w / 2;
	return [
		[from.x < to.x ? from.x + from.w : from.x, y],
		[x, y],
		[x, from.y < to.y ? to.y : to.y + to.h],
	];
}

/** The longest piece of a way: its label stands there. */
export function longestPiece(points: readonly Point[]): { from: Point; to: Point; vertical: boolean } {
	let best = { from: points[0]!, to: points[1]!, length: -1 };
	for (let index = 1; index < points.length; index++) {
		const [from, to] = [points[index - 1]!, points[index]!];
		const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
		if (length > best.length + 0.5) best = { from, to, length };
	}
	const { from, to } = best;
	return { from, to, vertical: Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]) };
}

/** Whether two rectangles share more than a border, with a margin around the first. */
export const meet = (a: Rect, b: Rect, margin = 0): boolean =>
	a.x - margin < b.x + b.w && b.x < a.x + a.w + margin && a.y - margin < b.y + b.h && b.y < a.y + a.h + margin;

/** Whether the second rectangle lies wholly inside the first. */
export const holds = (outer: Rect, inner: Rect, slack = 0): boolean =>
	inner.x >= outer.x - slack &&
	inner.y >= outer.y - slack &&
	inner.x + inner.w <= outer.x + outer.w + slack &&
	inner.y + inner.h <= outer.y + outer.h + slack;

/** Whether a straight piece runs through a rectangle (Liang–Barsky). */
export function crosses(from: Point, to: Point, { x, y, w, h }: Rect): boolean {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	let [enter, leave] = [0, 1];
	for (const [delta, distance] of [
		[-dx, from[0] - x],
		[dx, x + w - from[0]],
		[-dy, from[1] - y],
		[dy, y + h - from[1]],
	] as const) {
		if (delta === 0) {
			if (distance < 0) return false;
			continue;
		}
		const at = distance / delta;
		if (delta < 0) enter = Math.max(enter, at);
		else leave = Math.min(leave, at);
	}
	return leave - enter > 1e-6;
}

/** Whether two straight pieces cross at an inner point of both. */
export function intersect(a: Point, b: Point, c: Point, d: Point): boolean {
	const turn = (p: Point, q: Point, r: Point) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
	const [one, two, three, four] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
	return one * two < -1e-6 && three * four < -1e-6;
}
