import type { Locale } from '../../config/locales.ts';
import { inkOf, label, stack } from './scene.ts';
import { SIZE, WIDTH, type Role, type Scene, type Shape, type Text, type Tone } from './types.ts';

interface BarSpec {
	/** Times between the first and the last tick. */
	from: number;
	to: number;
	label: Text;
	sub?: Text;
	role: Role;
	tone?: Tone;
	optional?: boolean;
	step?: number;
	/** Row within the lane, from 0. @default 0 */
	row?: number;
}

interface LaneSpec {
	label: Text;
	sub?: Text;
	bars: readonly BarSpec[];
}

interface TickSpec {
	at: number;
	/** Share of the width of the axis, 0 to 1: a scale may be stretched where much happens. */
	place: number;
	label: Text;
}

/** Lanes with bars over one time axis. */
export interface TimelineSpec {
	kind: 'timeline';
	lanes: readonly LaneSpec[];
	ticks: readonly TickSpec[];
	/** Width of the column of lane names. @default 112 */
	names?: number;
	/** Height of a row of bars. @default 44 */
	row?: number;
}

const ROW_GAP = 8;
const LANE_GAP = 18;

/** Lays out a timeline in one language. */
export function drawTimeline({ lanes, ticks, names = 112, row = 44 }: TimelineSpec, locale: Locale): Scene {
	const [left, right] = [names + 8, WIDTH - 10];
	const x = (time: number) => left + placeOf(time, ticks) * (right - left);
	const shapes: Shape[] = [];
	let y = 8;
	for (const lane of lanes) {
		const rows = 1 + Math.max(...lane.bars.map((bar) => bar.row ?? 0));
		const height = rows * row + (rows - 1) * ROW_GAP;
		shapes.push(
			...stack(
				[
					{ text: lane.label, bold: true },
					...(lane.sub ? [{ text: lane.sub, size: SIZE.small, ink: 'soft' as const }] : []),
				],
				locale,
				{ x: 0, y, w: names, h: height },
				{ align: 'start', padding: 4 },
			),
		);
		for (const bar of lane.bars) shapes.push(...drawBar(bar, x, y, row, locale));
		y += height + LANE_GAP;
	}
	return { height: y + 34, shapes: [...drawAxis(ticks, x, y, locale), ...shapes] };
}

function drawBar(bar: BarSpec, x: (time: number) => number, top: number, row: number, locale: Locale): Shape[] {
	const { role, tone, optional, step } = bar;
	const rect = {
		x: x(bar.from) + 2,
		y: top + (bar.row ?? 0) * (row + ROW_GAP),
		w: x(bar.to) - x(bar.from) - 4,
		h: row,
	};
	const ink = inkOf(role, tone);
	return [
		{ type: 'box', ...rect, role, tone, optional, container: false, step },
		...stack(
			[
				{ text: bar.label, bold: true, size: SIZE.small, ink, step },
				...(bar.sub ? [{ text: bar.sub, size: 12.6, ink: ink ?? ('soft' as const), step }] : []),
			],
			locale,
			rect,
			{ padding: 5, gap: 1 },
		),
	];
}

function drawAxis(ticks: readonly TickSpec[], x: (time: number) => number, y: number, locale: Locale): Shape[] {
	const axis: Shape = {
		type: 'line',
		points: [
			[x(ticks[0]!.at), y],
			[x(ticks.at(-1)!.at), y],
		],
		heads: 'end',
		guide: true,
	};
	return [
		axis,
		...ticks.flatMap((tick, index): Shape[] => {
			const at = x(tick.at);
			const anchor = index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle';
			const text = label(tick.label, locale, at, y + 9, 150, { anchor, size: SIZE.small, ink: 'soft', y: 'top' });
			const mark: Shape = {
				type: 'line',
				points: [
					[at, y - 4],
					[at, y + 4],
				],
				heads: 'none',
				guide: true,
			};
			return tick.label === '' ? [] : index === ticks.length - 1 ? [text] : [mark, text];
		}),
	];
}

/** Where a time lies on the axis, 0 to 1. */
function placeOf(time: number, ticks: readonly TickSpec[]): number {
	const next = Math.max(
		1,
		ticks.findIndex(({ at }) => at >= time),
	);
	const [a, b] = [ticks[next - 1]!, ticks[next]!];
	return a.place + ((time - a.at) / (b.at - a.at)) * (b.place - a.place);
}
