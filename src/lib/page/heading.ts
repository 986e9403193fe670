import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const ID = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

export interface PageHeading {
	/** `undefined` when the author forgot it. */
	id: string | undefined;
	depth: number;
	/** Visible text without the id. */
	text: string;
	line: number;
}

/**
 * The id at the end of a heading, written ` [#readiness]`: brackets survive MDX where braces are expressions.
 *
 * @param remove cuts the marker out of the node
 */
export function headingId(node: Heading, remove = false): string | undefined {
	const last = node.children.at(-1);
	if (last?.type !== 'text') return undefined;
	const match = ID.exec(last.value);
	if (!match) return undefined;
	if (remove) last.value = last.value.slice(0, match.index);
	return match[1];
}

/** All headings of a page in order. */
export function headingsOf(tree: Root): PageHeading[] {
	const found: PageHeading[] = [];
	visit(tree, 'heading', (node) => {
		found.push({
			id: headingId(node),
			depth: node.depth,
			text: toString(node).replace(ID, ''),
			line: node.position?.start.line ?? 0,
		});
	});
	return found;
}
