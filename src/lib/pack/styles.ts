import { transform } from 'lightningcss';
import postcss, { type Root } from 'postcss';
import parser, { type Node, type Selector } from 'postcss-selector-parser';
import type { UsedNames } from './names.ts';

/**
 * Drops the rules that cannot match: those that need a class, an id or a tag that no page has and no script mentions. Rules
 * that remain keep their order, so nothing changes on the pages. Pseudo classes, attributes and `:not()` never drop a rule.
 *
 * @param css style sheets joined in the order in which they count
 */
export function trimStyles(css: string, used: UsedNames): string {
	const root = postcss.parse(css);
	const canMatch = matcher(used);
	root.walkRules((rule) => {
		if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes')) return;
		const selectors = parser().astSync(rule.selector).nodes;
		const kept = selectors.filter(canMatch);
		if (kept.length === 0) rule.remove();
		else if (kept.length < selectors.length) rule.selector = kept.map(String).join(',');
	});
	dropUnreadProperties(root, used);
	const { code } = transform({ filename: 'site.css', code: new TextEncoder().encode(root.toString()), minify: true });
	return new TextDecoder().decode(code);
}

function matcher({ tags, classes, ids, words }: UsedNames): (selector: Selector) => boolean {
	const elements = [...classes].map((names) => new Set(names.split(/\s+/)));
	const single = new Set(elements.flatMap((names) => [...names]));
	const has = (names: Set<string>, name: string) => names.has(name) || words.has(name);
	const nodeCanMatch = (node: Node): boolean => {
		if (node.type === 'class') return has(single, node.value);
		if (node.type === 'id') return has(ids, node.value);
		if (node.type === 'tag') return has(tags, node.value);
		if (node.type === 'pseudo' && [':where', ':is'].includes(node.value)) return node.nodes.some(canMatch);
		return true;
	};
	/** Classes that no script mentions must stand on one element together. */
	const standTogether = (compound: readonly Node[]): boolean => {
		const wanted = compound.flatMap((node) => (node.type === 'class' && !words.has(node.value) ? [node.value] : []));
		return wanted.length < 2 || elements.some((names) => wanted.every((name) => names.has(name)));
	};
	const canMatch = (selector: Selector): boolean =>
		selector.nodes.every(nodeCanMatch) && selector.split((node) => node.type === 'combinator').every(standTogether);
	return canMatch;
}

/** Drops custom properties that nothing reads, again and again, since one may only serve another that is dropped. */
function dropUnreadProperties(root: Root, { words }: UsedNames): void {
	for (let dropped = true; dropped;) {
		dropped = false;
		const read = new Set([...root.toString().matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
		root.walkDecls(/^--/, (declaration) => {
			if (read.has(declaration.prop) || words.has(declaration.prop.slice(2))) return;
			declaration.remove();
			dropped = true;
		});
	}
}
