import type { Locale } from '../../config/locales.ts';
import { inkOf, label, stack } from './scene.ts';
import { SIZE, WIDTH, type LabelShape, type Role, type Scene, type Shape, type Text, type Tone } from './types.ts';

interface ChipSpec {
	label: Text;
	sub?: Text;
	role: Role;
	tone?: Tone;
	optional?: boolean;
}

interface CellSpec {
	text?: Text;
	sub?: Text;
	bold?: boolean;
	ink?: LabelShape['ink'];
	chips?: readonly ChipSpec[];
	/** How many columns it takes. @default 1 */
	span?: number;
}

interface RowSpec {
	head: Text;
	sub?: Text;
	/** A string is a cell with that text. */
	cells: readonly (CellSpec | Text)[];
	step?: number;
}

/** Frames or a table: rows and columns of chips and short texts. */
export interface GridSpec {
	kind: 'grid';
	/** Heads of the columns, the first of the column of row heads. */
	columns?: readonly Text[];
	rows: readonly RowSpec[];
	/** Width of the column of row heads. @default 150 */
	heads?: number;
	/** Shares of the width of the other columns. @default equal */
	shares?: readonly number[];
	/** Size of the chips of cells. */
	chip?: readonly [number, number];
	/** Steps belong to columns instead of rows: column n is step n. */
	byColumn?: boolean;
	/** A number before each row head. */
	numbered?: boolean;
	/** Lines between the rows. @default true */
	rules?: boolean;
}

const PAD = 9;

/** Lays out a grid in one language: rows grow with their texts. */
export function drawGrid(spec: GridSpec, locale: Locale): Scene {
	const { heads = 150 } = spec;
	const count = Math.max(
		spec.columns ? spec.columns.length - 1 : 0,
		...spec.rows.map(({ cells }) => cells.reduce((sum, cell) => sum + (spanOf(cell) ?? 1), 0)),
	);
	const shares = spec.shares ?? Array.from({ length: count }, () => 1);
	const total = shares.reduce((sum, share) => sum + share, 0);
	const edges = shares.reduce<number[]>(
		(made, share) => [...made, made.at(-1)! + ((WIDTH - heads) * share) / total],
		[heads],
	);
	const shapes: Shape[] = [];
	let y = 2;
	if (spec.columns) {
		const made = spec.columns.flatMap((text, index) => {
			if (text === '') return [];
			const left = index === 0 ? 0 : edges[index - 1]!;
			const right = index === 0 ? heads : edges[index]!;
			const step = spec.byColumn && index > 0 ? index : undefined;
			return index === 0
				? label(text, locale, 2, y + 4, heads - 8, { size: SIZE.small, ink: 'soft', y: 'top' })
				: label(text, locale, (left + right) / 2, y + 4, right - left - 10, {
						size: SIZE.small,
						bold: true,
						anchor: 'middle',
						y: 'top',
						step,
					});
		});
		shapes.push(...made);
		y += Math.max(...made.map(({ rect }) => rect.h)) + 12;
		shapes.push(rule(y));
	}
	spec.rows.forEach((row, index) => {
		const made = drawRow(row, spec, edges, y, locale);
		shapes.push(...made.shapes);
		y = made.bottom;
		if (spec.rules !== false && index < spec.rows.length - 1) shapes.push(rule(y));
	});
	return { height: Math.ceil(y + 4), shapes };
}

const spanOf = (cell: CellSpec | Text): number => (typeof cell === 'object' && 'span' in cell && cell.span) || 1;
const cellOf = (cell: CellSpec | Text): CellSpec => (typeof cell === 'string' || 'en' in cell ? { text: cell } : cell);
const rule = (y: number): Shape => ({
	type: 'line',
	points: [
		[0, y],
		[WIDTH, y],
	],
	heads: 'none',
	guide: true,
});

function drawRow(
	row: RowSpec,
	spec: GridSpec,
	edges: readonly number[],
	top: number,
	locale: Locale,
): { shapes: Shape[]; bottom: number } {
	const { step } = row;
	const indent = spec.numbered ? 28 : 2;
	const head = stack(
		[
			{ text: row.head, bold: true, step },
			...(row.sub ? [{ text: row.sub, size: SIZE.small, ink: 'soft' as const, step }] : []),
		],
		locale,
		{ x: indent, y: 0, w: edges[0]! - indent - 6, h: 0 },
		{ align: 'start', padding: 0 },
	);
	let column = 0;
	const cells = row.cells.map((raw) => {
		const cell = cellOf(raw);
		const [left, right] = [edges[column]!, edges[column + (cell.span ?? 1)]!];
		column += cell.span ?? 1;
		return drawCell(cell, { x: left, y: 0, w: right - left, h: 0 }, spec, spec.byColumn ? column : step, locale);
	});
	const height = Math.max(heightOf(head), ...cells.map(heightOf)) + 2 * PAD;
	const middle = top + height / 2;
	const shapes = [head, ...cells].flatMap((group) => centre(group, middle));
	if (spec.numbered && step) shapes.push({ type: 'badge', x: 12, y: middle, number: step, step });
	return { shapes, bottom: top + height };
}

type Placed = Exclude<Shape, { type: 'line' | 'badge' }>;
const topOf = (shape: Placed) => (shape.type === 'label' ? shape.rect.y : shape.y);
const bottomOf = (shape: Placed) => (shape.type === 'label' ? shape.rect.y + shape.rect.h : shape.y + shape.h);
const heightOf = (shapes: readonly Placed[]): number =>
	shapes.length === 0 ? 0 : Math.max(...shapes.map(bottomOf)) - Math.min(...shapes.map(topOf));

function centre(shapes: readonly Placed[], middle: number): Shape[] {
	if (shapes.length === 0) return [];
	const by = middle - (Math.max(...shapes.map(bottomOf)) + Math.min(...shapes.map(topOf))) / 2;
	return shapes.map((shape) =>
		shape.type === 'label'
			? { ...shape, y: shape.y + by, rect: { ...shape.rect, y: shape.rect.y + by } }
			: { ...shape, y: shape.y + by },
	);
}

function drawCell(
	cell: CellSpec,
	area: { x: number; y: number; w: number; h: number },
	spec: GridSpec,
	step: number | undefined,
	locale: Locale,
): Placed[] {
	const made: Placed[] = [];
	const [w, h] = spec.chip ?? [Math.min(area.w - 12, 120), 34];
	const gap = 8;
	const chips = cell.chips ?? [];
	let left = area.x + (area.w - chips.length * w - (chips.length - 1) * gap) / 2;
	for (const { label: text, sub, role, tone, optional } of chips) {
		const rect = { x: left, y: 0, w, h };
		const ink = inkOf(role, tone);
		made.push({ type: 'box', ...rect, role, tone, optional, container: false, step });
		made.push(
			...stack(
				[
					{ text, size: SIZE.small, bold: true, ink, step },
					...(sub ? [{ text: sub, size: 12.6, ink: ink ?? ('soft' as const), step }] : []),
				],
				locale,
				rect,
				{ padding: 4, gap: 1 },
			),
		);
		left += w + gap;
	}
	const texts = [
		...(cell.text ? [{ text: cell.text, size: SIZE.small, bold: cell.bold, ink: cell.ink, step }] : []),
		...(cell.sub ? [{ text: cell.sub, size: 12.6, ink: 'soft' as const, step }] : []),
	];
	if (texts.length > 0) {
		const labels = stack(texts, locale, { x: area.x, y: 0, w: area.w, h: 0 }, { padding: 6 });
		const shift = chips.length > 0 ? h + 4 - labels[0]!.rect.y : 0;
		made.push(
			...labels.map((shape) => ({ ...shape, y: shape.y + shift, rect: { ...shape.rect, y: shape.rect.y + shift } })),
		);
	}
	return made;
}
