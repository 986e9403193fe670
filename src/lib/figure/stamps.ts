import { holds } from './geometry.ts';
import type { BoxShape, LabelShape, Shape } from './types.ts';

/** From how many equal boxes on they are defined once. */
const ENOUGH = 4;

/**
 * Finds boxes that look the same, label and all (the Pods of frames, say), so that they can be defined once and used
 * again: half the bytes of such a figure.
 *
 * @param prefix makes the ids unique on a page
 * @param element serialises a shape
 * @returns the definitions, and what is written instead of the shapes concerned
 */
export function stampsOf(
	shapes: readonly Shape[],
	prefix: string,
	element: (shape: Shape) => string,
): { defs: string; uses: Map<Shape, string> } {
	const labels = shapes.filter((shape): shape is LabelShape => shape.type === 'label');
	const alike = new Map<string, { box: BoxShape; inside: LabelShape[] }[]>();
	for (const box of shapes) {
		if (box.type !== 'box' || box.container) continue;
		const inside = labels.filter((label) => label.step === box.step && holds(box, label.rect));
		const content = [
			{ ...box, x: 0, y: 0 },
			...inside.map((label) => ({ ...label, x: label.x - box.x, y: label.y - box.y })),
		]
			.map(element)
			.join('');
		alike.set(content, [...(alike.get(content) ?? []), { box, inside }]);
	}
	const shared = [...alike].filter(([, places]) => places.length >= ENOUGH);
	const uses = new Map<Shape, string>();
	shared.forEach(([, places], index) => {
		for (const { box, inside } of places) {
			uses.set(
				box,
				`<use href="#${prefix}${index}" x="${Math.round(box.x * 10) / 10}" y="${Math.round(box.y * 10) / 10}"/>`,
			);
			for (const label of inside) uses.set(label, '');
		}
	});
	const defs = shared.map(([content], index) => `<g id="${prefix}${index}">${content}</g>`).join('');
	return { defs: defs ? `<defs>${defs}</defs>` : '', uses };
}
