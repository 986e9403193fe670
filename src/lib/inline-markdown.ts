import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Renders one paragraph of inline Markdown (code, strong, links) to HTML; raw HTML is dropped.
 *
 * @param resolve turns an author's address into `href` and attributes
 * @example inlineHtml('`kubectl` **first**', …) // '<code>kubectl</code> <strong>first</strong>'
 */
export function inlineHtml(
	text: string,
	resolve: (href: string) => { href: string; attributes?: Record<string, string> },
): string {
	const tree: Root = fromMarkdown(text.trim());
	visit(tree, 'link', (node) => {
		const { href, attributes } = resolve(node.url);
		node.url = href;
		node.data = { hProperties: attributes ?? {} };
	});
	const hast = toHast(tree);
	const blocks = hast.type === 'root' ? hast.children.filter((child) => child.type === 'element') : [hast];
	return blocks
		.map((block) =>
			toHtml(
				'children' in block && block.type === 'element' && block.tagName === 'p'
					? { type: 'root', children: block.children }
					: block,
			),
		)
		.join(' ');
}
