import type { Nodes, Parents, Root } from 'mdast';
import { headingId } from '../page/heading.ts';

/** One language-free mark of a page's structure and the line it stands on. */
export interface Mark {
	/** Readable form, equal in both languages: `h2 #readiness`, `list ordered 3`, `<Manifest file="pods/probes.yaml">`. */
	mark: string;
	line: number;
}

/** Props whose text is in the reader's language; only their presence and keys are compared. */
const LOCALISED_PROPS = new Set(['title', 'label', 'notes', 'caption', 'alt']);

/**
 * The structure of a page without its words: what both halves of a pair have in common.
 */
export function skeletonOf(tree: Root): Mark[] {
	const marks: Mark[] = [];
	const add = (node: Nodes, mark: string) => marks.push({ mark, line: node.position?.start.line ?? 0 });
	const walk = (node: Nodes): void => {
		const mark = markOf(node);
		if (mark) add(node, mark);
		if ('children' in node) for (const child of (node as Parents).children) walk(child);
		if (mark && CLOSED.has(node.type)) add(node, `end of ${node.type}`);
	};
	walk(tree);
	return marks;
}

const CLOSED = new Set(['list', 'blockquote', 'containerDirective', 'mdxJsxFlowElement']);

function markOf(node: Nodes): string | undefined {
	switch (node.type) {
		case 'heading':
			return `h${node.depth} #${headingId(node) ?? '?'}`;
		case 'paragraph':
			return 'paragraph';
		case 'list':
			return `list ${node.ordered ? 'ordered' : 'bulleted'} of ${node.children.length}`;
		case 'listItem':
			return 'item';
		case 'blockquote':
			return 'quotation';
		case 'table':
			return `table ${node.children.length} × ${node.children[0]?.children.length ?? 0}`;
		case 'code':
			return `code ${node.lang ?? ''} ${node.meta ?? ''} ${JSON.stringify(node.value)}`;
		case 'footnoteReference':
			return `source [^${node.identifier}]`;
		case 'footnoteDefinition':
			return `definition of [^${node.identifier}]`;
		case 'containerDirective':
			return `aside ${node.name}`;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return `<${node.name ?? ''}${node.attributes.map(attributeMark).join('')}>`;
		default:
			return undefined;
	}
}

type Attribute = Extract<Nodes, { type: 'mdxJsxFlowElement' }>['attributes'][number];

function attributeMark(attribute: Attribute): string {
	if (attribute.type !== 'mdxJsxAttribute') return ' {…}';
	const { name, value } = attribute;
	const text = typeof value === 'object' ? (value?.value ?? '') : (value ?? '');
	if (!LOCALISED_PROPS.has(name)) return ` ${name}=${text.replace(/\s+/g, ' ')}`;
	return name === 'notes' ? ` notes={${noteKeys(text).join(', ')}}` : ` ${name}`;
}

/** The keys of a `notes` prop as written: an object literal with quoted keys. */
function noteKeys(literal: string): string[] {
	return [...literal.matchAll(/(?:^|[{,])\s*(['"])((?:(?!\1).)+)\1\s*:/gm)].map((match) => match[2]!);
}
