import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBase } from '../config/site.ts';
import { resolveLink } from '../lib/link.ts';
import { siteMap } from '../source/site-map.ts';
import { fail, lessonOf } from './report.ts';

/**
 * Makes the links of a lesson right: `/pods/probes/#readiness` gets base and locale, `glossary:probe` leads to the term.
 * A link to a page, heading or term that does not exist stops the build.
 */
export function remarkLinks() {
	return (tree: Root, file: VFile): void => {
		const page = lessonOf(file);
		if (!page) return;
		const site = siteMap();
		visit(tree, 'link', (node) => {
			const target = resolveLink(node.url, page.locale, page.slug, site);
			switch (target.kind) {
				case 'broken':
					return fail(file, node, 'link', target.reason);
				case 'term':
					node.data = { hProperties: { className: ['term'] } };
					node.url = withBase(target.path);
					return undefined;
				case 'external':
					node.data = { hProperties: { rel: ['noopener'] } };
					return undefined;
				default:
					node.url = node.url.startsWith('#') ? node.url : withBase(target.path);
					return undefined;
			}
		});
	};
}
