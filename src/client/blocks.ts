/** Elements that hold a piece of text of their own. */
const BLOCK = 'h2, h3, h4, p, li, tr, dt, dd, figcaption, summary';
/** What is the same in both languages, or belongs to the page and not to its text. */
const SHARED =
	'pre, .expressive-code, svg, nav, .kr-card, .kr-filter, .bar, .apply, [data-counterpart], kr-reading, dialog, .footnotes, .kr-foot, template, script';
const INNER = 'p, ul, ol, dl, table, pre, div, figure, section, details, tr, td, th, blockquote, .expressive-code';

/**
 * The blocks of a page in order: paired with those of its other half by position, since both halves have the same skeleton.
 *
 * @param root the document, this one or the fetched one
 */
export function blocksOf(root: Document): HTMLElement[] {
	const content = root.querySelector('main .sl-markdown-content');
	if (!content) return [];
	return [
		...root.querySelectorAll<HTMLElement>('main :is(.kr-title, .kr-summary)'),
		...content.querySelectorAll<HTMLElement>(BLOCK),
	].filter(
		(block) =>
			!block.closest(SHARED) &&
			!block.parentElement?.closest('tr') &&
			(block.localName === 'tr' || ownNodes(block).some(hasText)),
	);
}

/** What two halves of a page have in common, and how many blocks of either stand alone. */
export interface Pairs {
	pairs: Map<HTMLElement, HTMLElement>;
	unpaired: number;
}

/** Pairs blocks by position; two that differ in kind or id are no pair. */
export function pairBlocks(own: readonly HTMLElement[], other: readonly HTMLElement[]): Pairs {
	const pairs = new Map<HTMLElement, HTMLElement>();
	own.forEach((block, index) => {
		const counterpart = other[index];
		if (counterpart?.localName === block.localName && counterpart.id === block.id) pairs.set(block, counterpart);
	});
	return { pairs, unpaired: Math.max(own.length, other.length) - pairs.size };
}

/** The children of a block that are its own text and not blocks inside it. */
export function ownNodes(block: HTMLElement): ChildNode[] {
	if (block.localName === 'tr') return [...block.childNodes];
	return [...block.childNodes].filter(
		(node) =>
			!(node instanceof Element || node.nodeType === 1) ||
			!(node as Element).matches(`${INNER}, .mark, .number, .note-number, .sl-anchor-link`),
	);
}

const hasText = (node: ChildNode): boolean => (node.textContent ?? '').trim() !== '';
