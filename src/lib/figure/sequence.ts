import type { Locale } from '../../config/locales.ts';
import { insideOf, label, stack } from './scene.ts';
import { SIZE, WIDTH, type LabelShape, type Role, type Scene, type Shape, type Text } from './types.ts';

interface ActorSpec {
	id: string;
	label: Text;
	sub?: Text;
	role: Role;
}

interface MessageSpec {
	from: string;
	/** The same actor for something it does by itself. */
	to: string;
	label: Text;
	/** A notification that comes over a watch, or an answer. */
	dashed?: boolean;
	/** The step it belongs to. @default its place in the list, from 1 */
	step?: number;
}

/** Who sends what to whom, from top to bottom. */
export interface SequenceSpec {
	kind: 'sequence';
	actors: readonly ActorSpec[];
	messages: readonly MessageSpec[];
}

const HEAD = 48;
const MARGIN = 6;
const GAP = 10;
const BADGE = 11;

/** Lays out a sequence: a column for each actor, a row for each message, lifelines that stop where a label stands. */
export function drawSequence({ actors, messages }: SequenceSpec, locale: Locale): Scene {
	const width = (WIDTH - 2 * MARGIN - GAP * (actors.length - 1)) / actors.length;
	const left = (index: number) => MARGIN + index * (width + GAP);
	const centre = (id: string) => left(actors.findIndex((actor) => actor.id === id)) + width / 2;
	const shapes: Shape[] = actors.flatMap(({ label: text, sub, role }, index) => {
		const rect = { x: left(index), y: 4, w: width, h: HEAD };
		const ink = role === 'outside' ? ('inverse' as const) : undefined;
		return [
			{ type: 'box' as const, ...rect, role, container: false },
			...stack(
				[
					{ text, bold: true, size: SIZE.small, ink },
					...(sub ? [{ text: sub, size: 12.6, ink: ink ?? ('soft' as const) }] : []),
				],
				locale,
				insideOf(role, rect),
				{ padding: 4, gap: 1 },
			),
		];
	});
	const rows: Shape[] = [];
	let y = HEAD + 18;
	messages.forEach((message, index) => {
		const made = drawMessage(message, message.step ?? index + 1, y, centre, locale);
		rows.push(...made.shapes);
		y = made.bottom;
	});
	const height = Math.ceil(y + 10);
	const taken = rows.filter((shape) => shape.type === 'label').map(({ rect }) => rect);
	for (const { id } of actors) shapes.push(...lifeline(centre(id), HEAD + 4, height - 4, taken));
	return { height, shapes: [...shapes, ...rows] };
}

function drawMessage(message: MessageSpec, step: number, top: number, centre: (id: string) => number, locale: Locale) {
	const [from, to] = [centre(message.from), centre(message.to)];
	const common = { size: SIZE.small, step, y: 'top' as const };
	if (from === to) {
		const right = from < WIDTH - 200;
		const text = label(message.label, locale, right ? from + BADGE + 7 : from - BADGE - 7, top + 3, 176, {
			...common,
			anchor: right ? 'start' : 'end',
		});
		const badge: Shape = { type: 'badge', x: from, y: text.rect.y + text.rect.h / 2, number: step, step };
		return { shapes: [text, badge], bottom: text.rect.y + Math.max(text.rect.h, 2 * BADGE) + 14 };
	}
	const forward = to > from;
	const span = Math.abs(to - from) - BADGE - 12;
	const x = forward ? from + BADGE + 4 : from - BADGE - 4;
	const room = forward ? WIDTH - x - 4 : x - 4;
	const text: LabelShape = label(message.label, locale, x, top, Math.min(Math.max(span, 190), room), {
		...common,
		anchor: forward ? 'start' : 'end',
	});
	const y = text.rect.y + text.rect.h + 5;
	const start = forward ? from + BADGE : from - BADGE;
	return {
		shapes: [
			text,
			{
				type: 'line' as const,
				points: [
					[start, y],
					[to, y],
				] as const,
				heads: 'end' as const,
				dashed: message.dashed,
				step,
			},
			{ type: 'badge' as const, x: from, y, number: step, step },
		],
		bottom: y + 16,
	};
}

/** A dashed line from top to bottom with gaps where labels stand. */
function lifeline(x: number, top: number, bottom: number, taken: readonly LabelShape['rect'][]): Shape[] {
	const gaps = taken
		.filter((rect) => rect.x - 3 < x && x < rect.x + rect.w + 3)
		.map((rect) => [rect.y - 1, rect.y + rect.h + 1] as const)
		.sort((a, b) => a[0] - b[0]);
	const pieces: Shape[] = [];
	let from = top;
	for (const [start, end] of [...gaps, [bottom, bottom] as const]) {
		if (start - from > 4)
			pieces.push({
				type: 'line',
				points: [
					[x, from],
					[x, start],
				],
				heads: 'none',
				guide: true,
			});
		from = Math.max(from, end);
	}
	return pieces;
}
