import type { Locale } from '../../config/locales.ts';
import { longestPiece, onSide, route, type Point, type Side } from './geometry.ts';
import { inkOf, insideOf, label, stack } from './scene.ts';
import {
	SIZE,
	type BoxShape,
	type LabelShape,
	type LineShape,
	type Rect,
	type Role,
	type Scene,
	type Shape,
	type Text,
	type Tone,
} from './types.ts';

export interface BoxSpec {
	/** Name for arrows; boxes without arrows need none. */
	id?: string;
	/** Left, top, width, height. */
	at: readonly [number, number, number, number];
	role: Role;
	label?: Text;
	/** Smaller, below the label. */
	sub?: Text;
	tone?: Tone;
	optional?: boolean;
	step?: number;
	/** Shows the number of its step at its upper left corner. */
	badge?: boolean;
	/** Where the labels stand. @default 'start' at the top in nodes and groups, else 'middle' */
	align?: 'start' | 'middle';
}

export interface ArrowSpec {
	/** A box id, a place on it (`api:top`, `api:left@0.3`), or a point. */
	from: string | Point;
	to: string | Point;
	/** Corners on the way. */
	via?: readonly Point[];
	label?: Text;
	/** Where the label stands. @default 'above' a horizontal piece, 'right' of a vertical one */
	side?: 'above' | 'below' | 'left' | 'right';
	/** The widest the label may be. @default the length of a horizontal piece, 120 beside a vertical one */
	width?: number;
	heads?: LineShape['heads'];
	tone?: Tone;
	dashed?: boolean;
	shift?: number;
	step?: number;
	/** Moves the label, in units. */
	nudge?: Point;
}

interface NoteSpec {
	/** Left, middle or right (by `anchor`) and middle of the text. */
	at: Point;
	width: number;
	text: Text;
	anchor?: LabelShape['anchor'];
	size?: 'label' | 'small';
	bold?: boolean;
	ink?: LabelShape['ink'];
	step?: number;
}

/** Boxes placed by hand, with arrows between them. */
export interface BoxesSpec {
	kind: 'boxes';
	height: number;
	boxes: readonly BoxSpec[];
	arrows?: readonly ArrowSpec[];
	notes?: readonly NoteSpec[];
	/** Numbers on the drawing: step, centre. */
	badges?: readonly (readonly [number, number, number])[];
}

const CONTAINERS: readonly Role[] = ['node', 'group'];

/** Lays out a figure of boxes in one language. */
export function drawBoxes(spec: BoxesSpec, locale: Locale): Scene {
	const places = new Map<string, Rect>();
	for (const { id, at } of spec.boxes) if (id) places.set(id, rectOf(at));
	return {
		height: spec.height,
		shapes: [
			...spec.boxes.flatMap((box) => drawBox(box, spec.boxes, locale)),
			...(spec.arrows ?? []).flatMap((arrow) => drawArrow(arrow, places, locale)),
			...(spec.notes ?? []).map((note) => drawNote(note, locale)),
			...(spec.badges ?? []).map(([number, x, y]): Shape => ({ type: 'badge', x, y, number, step: number })),
		],
	};
}

const rectOf = ([x, y, w, h]: BoxSpec['at']): Rect => ({ x, y, w, h });

function drawBox(box: BoxSpec, all: readonly BoxSpec[], locale: Locale): Shape[] {
	const rect = rectOf(box.at);
	const { role, tone, optional, step } = box;
	const inside = (other: BoxSpec) =>
		other !== box &&
		other.at[0] >= rect.x &&
		other.at[1] >= rect.y &&
		other.at[0] + other.at[2] <= rect.x + rect.w &&
		other.at[1] + other.at[3] <= rect.y + rect.h;
	const filled = all.some(inside);
	const container = filled || (CONTAINERS.includes(role) && box.align !== 'middle');
	const shape: BoxShape = { type: 'box', ...rect, role, tone, optional, container, step };
	const badge: Shape[] = box.badge && step ? [{ type: 'badge', x: rect.x + 3, y: rect.y + 3, number: step, step }] : [];
	return [shape, ...labelsOf(box, rect, container, locale), ...badge];
}

function labelsOf(box: BoxSpec, rect: Rect, container: boolean, locale: Locale): LabelShape[] {
	const { role, tone, step } = box;
	const ink = inkOf(role, tone);
	const texts = [
		...(box.label ? [{ text: box.label, bold: true, ink, step }] : []),
		...(box.sub ? [{ text: box.sub, size: SIZE.small, ink: ink ?? ('soft' as const), step }] : []),
	];
	if (texts.length === 0) return [];
	if (!container) return stack(texts, locale, insideOf(role, rect), { align: box.align ?? 'middle' });
	const align = box.align ?? 'start';
	const stacked = stack(texts, locale, { ...rect, h: 0 }, { align, padding: 12 });
	const top = stacked[0]!.rect.y;
	return stacked.map((shape) => ({
		...shape,
		y: shape.y - top + rect.y + 9,
		rect: { ...shape.rect, y: shape.rect.y - top + rect.y + 9 },
	}));
}

function placeOf(end: string | Point, places: ReadonlyMap<string, Rect>): { rect: Rect; point?: Point } {
	if (typeof end !== 'string') return { rect: { x: end[0], y: end[1], w: 0, h: 0 }, point: end };
	const [id = '', where] = end.split(':');
	const rect = places.get(id);
	if (!rect) throw new Error(`There is no box "${id}" for an arrow; there are: ${[...places.keys()].join(', ')}.`);
	if (!where) return { rect };
	const [side, at] = where.split('@');
	return { rect, point: onSide(rect, side as Side, at ? Number(at) : 0.5) };
}

function wayOf({ from, to, via = [], shift }: ArrowSpec, places: ReadonlyMap<string, Rect>): Point[] {
	const [start, end] = [placeOf(from, places), placeOf(to, places)];
	if (!start.point && !end.point && via.length === 0) return route(start.rect, end.rect, shift);
	const pointOf = ({ rect, point }: { rect: Rect; point?: Point }, next: Point): Point => point ?? facing(rect, next);
	const first = pointOf(start, via[0] ?? end.point ?? centreOf(end.rect));
	const last = pointOf(end, via.at(-1) ?? first);
	return [first, ...via, last];
}

const centreOf = ({ x, y, w, h }: Rect): Point => [x + w / 2, y + h / 2];

/** The point of a border that is straight across from another point. */
function facing({ x, y, w, h }: Rect, [px, py]: Point): Point {
	if (px >= x && px <= x + w) return [px, py < y ? y : y + h];
	if (py >= y && py <= y + h) return [px < x ? x : x + w, py];
	return [px < x ? x : x + w, y + h / 2];
}

function drawArrow(arrow: ArrowSpec, places: ReadonlyMap<string, Rect>, locale: Locale): Shape[] {
	const points = wayOf(arrow, places);
	const { tone, dashed, step, heads = 'end' } = arrow;
	const line: LineShape = { type: 'line', points, heads, tone, dashed, step };
	return arrow.label ? [line, labelOn(arrow, arrow.label, points, locale)] : [line];
}

function labelOn(arrow: ArrowSpec, text: Text, points: readonly Point[], locale: Locale): LabelShape {
	const { from, to, vertical } = longestPiece(points);
	const [dx, dy] = arrow.nudge ?? [0, 0];
	const [x, y] = [(from[0] + to[0]) / 2 + dx, (from[1] + to[1]) / 2 + dy];
	const side = arrow.side ?? (vertical ? 'right' : 'above');
	const width = arrow.width ?? (vertical ? 120 : Math.abs(to[0] - from[0]) - 8);
	const common = {
		size: SIZE.small,
		step: arrow.step,
		ink: arrow.tone === 'bad' || arrow.tone === 'ok' ? arrow.tone : undefined,
	};
	switch (side) {
		case 'above':
			return label(text, locale, x, y - 5, width, { ...common, anchor: 'middle', y: 'bottom' });
		case 'below':
			return label(text, locale, x, y + 6, width, { ...common, anchor: 'middle', y: 'top' });
		case 'left':
			return label(text, locale, x - 8, y, width, { ...common, anchor: 'end', y: 'middle' });
		default:
			return label(text, locale, x + 8, y, width, { ...common, anchor: 'start', y: 'middle' });
	}
}

const drawNote = (
	{ at: [x, y], width, text, anchor, size = 'small', bold, ink, step }: NoteSpec,
	locale: Locale,
): LabelShape =>
	label(text, locale, x, y, width, {
		anchor: anchor ?? 'start',
		size: SIZE[size],
		bold,
		ink: ink ?? (bold ? undefined : 'soft'),
		step,
		y: 'middle',
	});
