import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { lessonOf } from './report.ts';

/** Blocks that can be linked to and shown in the other language one by one. */
const BLOCKS = new Set(['p', 'li', 'tr']);
const HEADING = /^h[2-4]$/;

/**
 * Gives every paragraph, list item and table row an id that is the same in both languages, `readiness.3`: the heading it
 * stands under and its number there. src/client/reading.ts puts a mark into its margin.
 */
export function rehypeBlocks() {
	return (tree: Root, file: VFile): void => {
		if (lessonOf(file)) walk(tree, { section: 'top', block: 0 });
	};
}

interface Counter {
	section: string;
	block: number;
}

function walk(parent: Root | Element, counter: Counter): void {
	for (const node of parent.children) {
		if (node.type !== 'element') continue;
		if (node.tagName === 'section' && 'dataFootnotes' in node.properties) continue;
		if (HEADING.test(node.tagName))
			Object.assign(counter, { section: String(node.properties['id'] ?? counter.section), block: 0 });
		if (BLOCKS.has(node.tagName) && !wraps(node)) {
			counter.block += 1;
			node.properties['id'] = `${counter.section}.${counter.block}`;
		}
		walk(node, counter);
	}
}

/** An item that only holds paragraphs: they are the blocks, not the item. */
const wraps = ({ tagName, children }: Element): boolean =>
	tagName === 'li' && children.some((child) => child.type === 'element' && child.tagName === 'p');
