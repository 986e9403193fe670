import type { Locale } from '../../config/locales.ts';
import { insideOf, stack } from './scene.ts';
import { SIZE, WIDTH, type Rect, type Role, type Scene, type Shape, type Text, type Tone } from './types.ts';

interface ItemSpec {
	label: Text;
	sub?: Text;
	role: Role;
	tone?: Tone;
	optional?: boolean;
}

interface RingSpec {
	label: Text;
	/** What this set adds to the ones inside it. */
	sub?: Text;
	role: Role;
	tone?: Tone;
	/** What lies in this set and in none inside it. */
	items?: readonly ItemSpec[];
	step?: number;
}

/** Sets inside each other, the outermost first, and what stands outside of all beside them. */
export interface NestedSpec {
	kind: 'nested';
	rings: readonly RingSpec[];
	aside?: { label: Text; items: readonly ItemSpec[] };
	/** Width of the items of a ring. @default 128 */
	item?: number;
	/** Height of the items. @default 46 */
	row?: number;
}

const INSET = 14;
const GAP = 8;

/** Lays out nested sets: each ring has its name and its own items above the next one. */
export function drawNested({ rings, aside, item = 128, row = 46 }: NestedSpec, locale: Locale): Scene {
	const outer = aside ? WIDTH - 190 : WIDTH - 2;
	const shapes: Shape[] = [];
	const open: { rect: Rect; ring: RingSpec }[] = [];
	let y = 1;
	rings.forEach((ring, depth) => {
		const rect = { x: 1 + depth * INSET, y, w: outer - 2 * depth * INSET, h: 0 };
		const items = ring.items ?? [];
		const names = headOf(
			ring,
			rect,
			items.length > 0 ? rect.w - items.length * (item + GAP) - 16 : rect.w - 20,
			locale,
		);
		const height = Math.max(
			Math.max(...names.map((shape) => shape.rect.y + shape.rect.h)) - y - 10,
			items.length > 0 ? row : 0,
		);
		shapes.push(...names.map((shape) => ({ ...shape, y: shape.y, rect: shape.rect })));
		items.forEach((one, index) => {
			const left = rect.x + rect.w - (items.length - index) * (item + GAP) - 3;
			shapes.push(...drawItem(one, { x: left, y: y + 11, w: item, h: row }, ring.step, locale));
		});
		open.push({ rect, ring });
		y += height + 22;
	});
	for (const { rect, ring } of [...open].reverse()) {
		rect.h = y - rect.y;
		y += INSET - 3;
		shapes.unshift({ type: 'box', ...rect, role: ring.role, tone: ring.tone, container: true, step: ring.step });
	}
	const height = y - INSET + 5;
	if (aside) shapes.push(...drawAside(aside, height, row, locale));
	return { height: Math.ceil(height), shapes };
}

function headOf(ring: RingSpec, rect: Rect, width: number, locale: Locale) {
	const texts = [
		{ text: ring.label, bold: true, step: ring.step },
		...(ring.sub ? [{ text: ring.sub, size: SIZE.small, ink: 'soft' as const, step: ring.step }] : []),
	];
	const made = stack(texts, locale, { x: rect.x, y: 0, w: width, h: 0 }, { align: 'start', padding: 12 });
	const by = rect.y + 11 - made[0]!.rect.y;
	return made.map((shape) => ({ ...shape, y: shape.y + by, rect: { ...shape.rect, y: shape.rect.y + by } }));
}

function drawItem(one: ItemSpec, rect: Rect, step: number | undefined, locale: Locale): Shape[] {
	const { role, tone, optional } = one;
	return [
		{ type: 'box', ...rect, role, tone, optional, container: false, step },
		...stack(
			[
				{ text: one.label, bold: true, size: SIZE.small, step },
				...(one.sub ? [{ text: one.sub, size: 12.6, ink: 'soft' as const, step }] : []),
			],
			locale,
			insideOf(role, rect),
			{ padding: 5, gap: 1 },
		),
	];
}

function drawAside(
	{ label, items }: NonNullable<NestedSpec['aside']>,
	height: number,
	row: number,
	locale: Locale,
): Shape[] {
	const [x, w] = [WIDTH - 174, 172];
	const tall = Math.min(row * 2, (height - 46) / items.length - 10);
	return [
		...stack([{ text: label, bold: true }], locale, { x, y: 4, w, h: 34 }, { align: 'start', padding: 2 }),
		...items.flatMap((one, index) => drawItem(one, { x, y: 44 + index * (tall + 12), w, h: tall }, undefined, locale)),
	];
}
