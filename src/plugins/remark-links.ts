import type { Link, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBase } from '../config/site.ts';
import { LESSON_SLUGS } from '../config/pages.ts';
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
		visit(tree, 'link', (node, index, parent) => {
			if (isPlanned(node.url)) return unwrap(node, index, parent);
			const target = resolveLink(node.url, page.locale, page.slug, site);
			switch (target.kind) {
				case 'broken':
					return fail(file, node, 'link', target.reason);
				case 'term':
					node.data = { hProperties: { className: ['term'], dataTerm: target.term } };
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

	/** A lesson that is on the list but not written yet: its links are text until it is. */
	function isPlanned(url: string): boolean {
		const slug = url.split('#')[0]!.replace(/^\/|\/$/g, '');
		return LESSON_SLUGS.includes(slug) && !siteMap().pages.has(slug);
	}

	function unwrap(node: Link, index: number | undefined, parent: Parents | undefined): number | undefined {
		if (index === undefined || !parent) return undefined;
		parent.children.splice(index, 1, ...node.children);
		return index;
	}
}
