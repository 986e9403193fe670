import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import type { Locale } from '../config/locales.ts';
import { otherLocale } from '../lib/locale.ts';
import { lessonOf } from './report.ts';

/** Blocks that can be linked to and shown in the other language one by one. */
const BLOCKS = new Set(['p', 'li', 'tr']);
const HEADING = /^h[2-4]$/;

/**
 * Gives every paragraph, list item and table row an id that is the same in both languages, `readiness.3`: the heading it
 * stands under and its number there. The mark in its margin leads to the same block of the other half.
 */
export function rehypeBlocks() {
	return (tree: Root, file: VFile): void => {
		const page = lessonOf(file);
		if (!page) return;
		const counter = { section: 'top', block: 0 };
		walk(tree, counter, markFor(page.locale, page.slug));
	};
}

interface Counter {
	section: string;
	block: number;
}

function walk(parent: Root | Element, counter: Counter, mark: (id: string) => Element): void {
	for (const node of parent.children) {
		if (node.type !== 'element') continue;
		if (node.tagName === 'section' && 'dataFootnotes' in node.properties) continue;
		if (HEADING.test(node.tagName))
			Object.assign(counter, { section: String(node.properties['id'] ?? counter.section), block: 0 });
		// The head of a table names columns; the counterpart of its rows would repeat it.
		if (BLOCKS.has(node.tagName) && !wraps(node)) {
			counter.block += 1;
			const id = `${counter.section}.${counter.block}`;
			node.properties['id'] = id;
			place(node, mark(id));
		}
		walk(node, counter, mark);
	}
}

/** An item that only holds paragraphs: they are the blocks, not the item. */
const wraps = ({ tagName, children }: Element): boolean =>
	tagName === 'li' && children.some((child) => child.type === 'element' && child.tagName === 'p');

function place(node: Element, mark: Element): void {
	const cell = node.tagName === 'tr' ? node.children.find((child): child is Element => child.type === 'element') : node;
	cell?.children.unshift(mark as ElementContent);
}

/** Relative, and with its address last, so that it costs few bytes; hidden from assistive technology, which has the language switch and the control. */
function markFor(locale: Locale, slug: string): (id: string) => Element {
	const up = '../'.repeat(slug.split('/').length + 1);
	return (id) => ({
		type: 'element',
		tagName: 'a',
		properties: {
			className: ['mark'],
			tabIndex: -1,
			ariaHidden: 'true',
			href: `${up}${otherLocale(locale)}/${slug}/#${id}`,
		},
		children: [],
	});
}
