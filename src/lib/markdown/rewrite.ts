import type { Nodes } from 'mdast';

/** The source of a node, with its children rewritten. */
export interface Source {
	/** All of it. */
	whole: () => string;
	/** From its first to its last child: the label of a link, the body of a component. */
	content: () => string;
	/** Each of its children. */
	children: () => string[];
}

/** What stands in the place of a node; `undefined` keeps its own source. */
export type Rule = (node: Nodes, source: Source) => string | undefined;

/**
 * Rewrites a Markdown text by its syntax tree: what no rule speaks about stays byte for byte as its author wrote it.
 *
 * @param text the text whose positions the tree counts
 * @example rewrite('a *b*', tree, (node, { content }) => (node.type === 'emphasis' ? content() : undefined)) // 'a b'
 */
export function rewrite(text: string, tree: Nodes, rule: Rule): string {
	const render = (node: Nodes): string => {
		const [from, to] = rangeOf(node);
		const children = 'children' in node ? (node.children as Nodes[]) : [];
		const between = (start: number, end: number): string => {
			let at = start;
			let out = '';
			for (const child of children) {
				const [childFrom, childTo] = rangeOf(child);
				out += text.slice(at, childFrom) + render(child);
				at = childTo;
			}
			return out + text.slice(at, end);
		};
		const source: Source = {
			whole: () => between(from, to),
			content: () => (children.length ? between(rangeOf(children[0]!)[0], rangeOf(children.at(-1)!)[1]) : ''),
			children: () => children.map(render),
		};
		return rule(node, source) ?? source.whole();
	};
	return render(tree);
}

function rangeOf({ type, position }: Nodes): [number, number] {
	const [from, to] = [position?.start.offset, position?.end.offset];
	if (from === undefined || to === undefined) throw new Error(`a ${type} has no position`);
	return [from, to];
}

/** A link with its label as written and another address; a bare address stays. */
export function relink(node: Extract<Nodes, { type: 'link' }>, { whole, content }: Source, address: string): string {
	if (!whole().startsWith('[')) return whole();
	return `[${content()}](${address}${node.title ? ` "${node.title}"` : ''})`;
}
