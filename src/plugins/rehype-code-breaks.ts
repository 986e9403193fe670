import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Shorter names fit the narrowest column whole. */
const LONG = 12;

/** Between the humps of `progressDeadlineSeconds`, and after the marks that part paths, keys and flags. */
const BREAK = /(?<=[a-z0-9])(?=[A-Z])|(?<=[/=,:])(?=\w)|(?<=\w[.-])(?=[a-zA-Z])/;

/**
 * Lets long names in the cells of tables break where a reader would, with `<wbr>`: a column of fields stays as narrow as
 * their longest part, on a phone too, and no name is cut in the middle of a word.
 */
export function rehypeCodeBreaks() {
	return (tree: Root): void =>
		visit(tree, 'element', (cell) => {
			if (cell.tagName !== 'td' && cell.tagName !== 'th') return undefined;
			visit(cell, 'element', (code) => {
				if (code.tagName === 'code') code.children = code.children.flatMap(broken);
			});
			return SKIP;
		});
}

function broken(node: ElementContent): ElementContent[] {
	if (node.type !== 'text' || node.value.length <= LONG) return [node];
	return node.value
		.split(BREAK)
		.flatMap((value, index): ElementContent[] => [...(index ? [wbr()] : []), { type: 'text', value }]);
}

const wbr = (): Element => ({ type: 'element', tagName: 'wbr', properties: {}, children: [] });
