import styles from '../styles/both.css?url';
import { blockBeingRead } from './place.ts';
import { blocksOf, ownNodes, pairBlocks } from './blocks.ts';
import { addStyles } from './later-styles.ts';

/** Shows the other half of a page inside this one: all of it, or one block. */

let loading: Promise<Map<HTMLElement, HTMLElement>> | undefined;
let otherLang = '';

/**
 * Fetches the other half and pairs the blocks.
 *
 * @throws when it cannot be fetched, or what comes is not the page
 */
async function pairs(sibling: string): Promise<Map<HTMLElement, HTMLElement>> {
	const response = await fetch(sibling);
	if (!response.ok) throw new Error(`${sibling}: ${response.status}`);
	// Code is shown once, so the other half's need not be parsed: it is most of the page.
	const html = (await response.text()).replace(/<pre\b[\s\S]*?<\/pre>/g, '');
	const other = new DOMParser().parseFromString(html, 'text/html');
	otherLang = other.documentElement.lang;
	const { pairs, unpaired } = pairBlocks(blocksOf(document), blocksOf(other));
	if (!pairs.size) throw new Error(`${sibling}: another page`);
	document.documentElement.dataset['unpaired'] = String(unpaired);
	return pairs;
}

function load(control: HTMLElement): Promise<Map<HTMLElement, HTMLElement>> {
	loading ??= Promise.all([pairs(control.dataset['sibling'] ?? ''), addStyles(styles)]).then(
		([found]) => found,
		(error: unknown) => {
			loading = undefined;
			throw error;
		},
	);
	return loading;
}

/** Shows both languages; what is being read stays where it is. */
export async function showAll(control: HTMLElement): Promise<void> {
	const found = await load(control);
	keepingPlace(() => {
		document.documentElement.dataset['reading'] = 'both';
		for (const [block, counterpart] of found) show(block, counterpart);
	});
}

export function hideAll(): void {
	keepingPlace(() => {
		delete document.documentElement.dataset['reading'];
		for (const shown of document.querySelectorAll('[data-counterpart]')) shown.remove();
		for (const own of document.querySelectorAll('.kr-own')) own.replaceWith(...own.childNodes);
		for (const block of document.querySelectorAll('[data-paired]')) block.removeAttribute('data-paired');
	});
}

/** Shows or hides the counterpart of one block, with a button that copies the link to the block. */
export async function toggleBlock(block: HTMLElement, control: HTMLElement): Promise<void> {
	const found = await load(control);
	const shown = counterpartOf(block);
	if (shown) {
		shown.remove();
		block.removeAttribute('data-paired');
		return;
	}
	const counterpart = found.get(block);
	if (!counterpart) return;
	show(block, counterpart);
	addCopyLink(block, control.dataset);
}

function counterpartOf(block: HTMLElement): Element | null {
	const inside = block.querySelector(':scope > [data-counterpart]');
	const after = block.nextElementSibling?.matches('[data-counterpart]') ? block.nextElementSibling : null;
	return inside ?? after;
}

/** Places a copy of the counterpart: rows and paragraphs behind their block, everything else inside it. */
function show(block: HTMLElement, counterpart: HTMLElement): void {
	if (block.hasAttribute('data-paired')) return;
	block.setAttribute('data-paired', '');
	// Code, numbers and names are often the same in both languages; saying them twice would say nothing.
	if (wordsOf(block) === wordsOf(counterpart)) return block.setAttribute('data-paired', 'same');
	const behind = block.localName === 'tr' || block.localName === 'p';
	const copy = document.createElement(behind ? block.localName : 'span');
	copy.dataset['counterpart'] = '';
	copy.dataset['pagefindIgnore'] = '';
	copy.lang = otherLang;
	if (behind) copy.className = counterpart.className;
	copy.append(...ownNodes(counterpart).map((node) => document.importNode(node, true)));
	for (const element of copy.querySelectorAll('[id], .mark')) {
		if (element.classList.contains('mark')) element.remove();
		else element.removeAttribute('id');
	}
	if (behind) block.after(copy);
	else {
		wrapOwn(block);
		block.querySelector(':scope > .kr-own')?.after(copy);
	}
}

/** The text of an item or heading in an element of its own, so that it can stand beside its counterpart. */
function wrapOwn(block: HTMLElement): void {
	if (block.querySelector(':scope > .kr-own')) return;
	const own = document.createElement('span');
	own.className = 'kr-own';
	const nodes = ownNodes(block);
	nodes[0]?.before(own);
	own.append(...nodes);
}

/** The words of a block without their order: the title of a term has both names, in each language the other way round. */
const wordsOf = (block: HTMLElement): string =>
	ownNodes(block)
		.flatMap((node) => node.textContent?.match(/[\p{L}\p{N}]+/gu) ?? [])
		.sort()
		.join(' ');

function addCopyLink(block: HTMLElement, { copy = '', copied = '' }: DOMStringMap): void {
	const place = counterpartOf(block);
	if (!place || !navigator.clipboard || !block.id) return;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'kr-copy-link';
	button.textContent = copy;
	button.addEventListener('click', () => {
		void navigator.clipboard
			.writeText(`${location.origin}${location.pathname}#${block.id}`)
			.then(() => (button.textContent = copied));
	});
	(place.localName === 'tr' ? (place.lastElementChild ?? place) : place).append(' ', button);
}

/** Changes the page without moving what is being read. */
function keepingPlace(change: () => void): void {
	const read = blockBeingRead(blocksOf(document));
	const before = read?.getBoundingClientRect().top ?? 0;
	change();
	const after = read?.getBoundingClientRect().top ?? before;
	if (scrollY > 0 && after !== before) scrollBy({ top: after - before, behavior: 'instant' });
}
