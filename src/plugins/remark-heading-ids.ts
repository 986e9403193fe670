import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { headingId } from '../lib/page/heading.ts';
import { fail, lessonOf } from './report.ts';

/**
 * Gives headings the id their author wrote, ` [#readiness]`, instead of one made from the words,
 * so that both languages share it and links survive a new wording.
 */
export function remarkHeadingIds() {
	return (tree: Root, file: VFile): void => {
		if (!lessonOf(file)) return;
		const seen = new Set<string>();
		visit(tree, 'heading', (node) => {
			const id = headingId(node, true);
			if (!id)
				fail(file, node, 'heading-id', 'a heading ends with its id, for example " [#readiness]" (a-z, 0-9, "-").');
			if (node.depth === 1) fail(file, node, 'heading-depth', 'the title stands in the frontmatter; start with "##".');
			if (seen.has(id)) fail(file, node, 'heading-id', `the id "${id}" is used twice on this page.`);
			seen.add(id);
			node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
		});
	};
}
