import type { Locale } from '../../config/locales.ts';
import { drawBoxes } from './boxes.ts';
import { drawDecision } from './decision.ts';
import { drawGrid } from './grid.ts';
import { drawNested } from './nested.ts';
import { drawSequence } from './sequence.ts';
import { drawTimeline } from './timeline.ts';
import { drawTree } from './tree.ts';
import type { Drawing, Figure, Scene, Shape } from './types.ts';

const BETWEEN = 16;

/** Lays out a figure in one language; several drawings stand one below the other. */
export function draw({ drawing }: Pick<Figure, 'drawing'>, locale: Locale): Scene {
	const drawings = 'kind' in drawing ? [drawing] : drawing;
	return drawings
		.map((one) => drawOne(one, locale))
		.reduce((above, below) => {
			const by = above.height + BETWEEN;
			return { height: by + below.height, shapes: [...above.shapes, ...below.shapes.map((shape) => lower(shape, by))] };
		});
}

function lower(shape: Shape, by: number): Shape {
	switch (shape.type) {
		case 'line':
			return { ...shape, points: shape.points.map(([x, y]) => [x, y + by] as const) };
		case 'label':
			return { ...shape, y: shape.y + by, rect: { ...shape.rect, y: shape.rect.y + by } };
		default:
			return { ...shape, y: shape.y + by };
	}
}

function drawOne(drawing: Drawing, locale: Locale): Scene {
	switch (drawing.kind) {
		case 'boxes':
			return drawBoxes(drawing, locale);
		case 'decision':
			return drawDecision(drawing, locale);
		case 'grid':
			return drawGrid(drawing, locale);
		case 'nested':
			return drawNested(drawing, locale);
		case 'sequence':
			return drawSequence(drawing, locale);
		case 'timeline':
			return drawTimeline(drawing, locale);
		case 'tree':
			return drawTree(drawing, locale);
	}
}
