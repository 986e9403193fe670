import type { Locale } from '../../config/locales.ts';
import { inkOf, label, stack } from './scene.ts';
import { SIZE, WIDTH, type Role, type Scene, type Shape, type Text, type Tone } from './types.ts';

interface TreeNode {
	label: Text;
	sub?: Text;
	role: Role;
	tone?: Tone;
	optional?: boolean;
	/** Column, when it is not the one after its parent. */
	column?: number;
	children?: readonly TreeNode[];
	step?: number;
}

/** Trees that grow from left to right. */
export interface TreeSpec {
	kind: 'tree';
	/** Heads of the columns. */
	columns?: readonly Text[];
	roots: readonly TreeNode[];
	/** Widths of the boxes of each column. */
	widths: readonly number[];
	/** Height of a box. @default 46 */
	row?: number;
}

const GAP = 9;
const BETWEEN = 22;

interface Placed {
	node: TreeNode;
	x: number;
	y: number;
	w: number;
	h: number;
	children: Placed[];
}

/** Lays out trees in one language: leaves stand below each other, parents at the middle of their children or level with one that skips a column. */
export function drawTree({ columns, roots, widths, row = 46 }: TreeSpec, locale: Locale): Scene {
	const space = (WIDTH - 8 - widths.reduce((sum, width) => sum + width, 0)) / Math.max(1, widths.length - 1);
	const lefts = widths.map(
		(_, index) => 4 + widths.slice(0, index).reduce((sum, width) => sum + width, 0) + index * space,
	);
	let y = columns ? 34 : 6;
	const place = (node: TreeNode, depth: number): Placed => {
		const column = node.column ?? depth;
		const [x, w] = [lefts[column]!, widths[column]!];
		const children = (node.children ?? []).map((child) => place(child, column + 1));
		if (children.length === 0) {
			const made = { node, x, y, w, h: row, children };
			y += row + GAP;
			return made;
		}
		const far = children.find((child) => child.node.column !== undefined);
		const middle = far?.y ?? (children[0]!.y + children.at(-1)!.y) / 2;
		return { node, x, y: middle, w, h: row, children };
	};
	const shapes: Shape[] = (columns ?? []).map((text, index) =>
		label(text, locale, lefts[index]! + widths[index]! / 2, 6, widths[index]! + space - 6, {
			anchor: 'middle',
			size: SIZE.small,
			ink: 'soft',
			y: 'top',
		}),
	);
	for (const root of roots) {
		shapes.push(...drawPlaced(place(root, 0), locale));
		y += BETWEEN - GAP;
	}
	return { height: Math.ceil(y - BETWEEN + 6), shapes };
}

function drawPlaced({ node, children, ...rect }: Placed, locale: Locale): Shape[] {
	const { role, tone, optional, step } = node;
	const ink = inkOf(role, tone);
	const texts = [
		{ text: node.label, bold: true, ink, step },
		...(node.sub ? [{ text: node.sub, size: SIZE.small, ink: ink ?? ('soft' as const), step }] : []),
	];
	const right = rect.x + rect.w;
	const middle = rect.y + rect.h / 2;
	return [
		{ type: 'box', ...rect, role, tone, optional, container: false, step },
		...stack(texts, locale, rect, { padding: 6, gap: 1 }),
		...children.flatMap((child): Shape[] => {
			const y = child.y + child.h / 2;
			const bend = child.x - 22;
			const straight = Math.abs(y - middle) < 1;
			return [
				{
					type: 'line',
					points: straight
						? [
								[right, y],
								[child.x, y],
							]
						: [
								[right, middle],
								[bend, middle],
								[bend, y],
								[child.x, y],
							],
					heads: 'end',
					step: child.node.step,
				},
				...drawPlaced(child, locale),
			];
		}),
	];
}
