import { describeLink, type Card, type CardLink } from './card-data.ts';

/** After how long a resting pointer opens the card, and how long it may be away before the card closes. In ms. */
const OPEN_AFTER = 150;
const CLOSE_AFTER = 220;
const GAP = 6;

/**
 * The one card of the page: for terms and for the fields of manifests. Opens on hover after a moment, on focus and on tap,
 * stays while the pointer is on it, closes with Esc. Without JavaScript the same things are plain links.
 */
const card = document.createElement('div');
card.id = 'kr-card';
card.className = 'kr-card';
card.setAttribute('role', 'note');
card.hidden = true;
const topLayer = typeof card.showPopover === 'function';
if (topLayer) card.popover = 'manual';
(document.querySelector('main') ?? document.body).append(card);

let owner: HTMLAnchorElement | undefined;
let timer = 0;
let touched = false;

const linkOf = (target: EventTarget | null): [HTMLAnchorElement, CardLink] | undefined => {
	const anchor = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
	const link = anchor && !card.contains(anchor) ? describeLink(anchor) : undefined;
	return anchor && link ? [anchor, link] : undefined;
};

const later = (milliseconds: number, action: () => void): void => {
	clearTimeout(timer);
	timer = window.setTimeout(action, milliseconds);
};

async function open(anchor: HTMLAnchorElement, link: CardLink): Promise<void> {
	clearTimeout(timer);
	if (owner === anchor) return;
	close();
	owner = anchor;
	const content = await link.load();
	if (owner !== anchor) return;
	fill(content, anchor.href, link.more);
	card.hidden = false;
	if (topLayer) card.showPopover();
	anchor.setAttribute('aria-describedby', card.id);
	place(anchor);
}

function close(): void {
	clearTimeout(timer);
	if (!owner) return;
	owner.removeAttribute('aria-describedby');
	owner = undefined;
	if (topLayer && card.matches(':popover-open')) card.hidePopover();
	card.hidden = true;
}

/** Below the link, or above it where there is no room: never over what it explains. */
function place(anchor: HTMLAnchorElement): void {
	const [line] = anchor.getClientRects();
	if (!line) return close();
	const { offsetWidth: width, offsetHeight: height } = card;
	const below = line.bottom + GAP + height <= innerHeight || line.top < height + GAP;
	card.style.top = `${Math.max(GAP, below ? line.bottom + GAP : line.top - GAP - height)}px`;
	card.style.left = `${Math.max(GAP, Math.min(line.left, document.documentElement.clientWidth - width - GAP))}px`;
}

/** Everything is put in as text: data never becomes markup. */
function fill({ name, other, facts, text }: Card, href: string, more: string): void {
	const part = (tag: string, className: string, content: string): HTMLElement => {
		const element = document.createElement(tag);
		element.className = className;
		content.split('`').forEach((piece, index) => {
			if (index % 2 === 0) return element.append(piece);
			const code = document.createElement('code');
			code.textContent = piece;
			return element.append(code);
		});
		return element;
	};
	const link = document.createElement('a');
	link.href = href;
	link.textContent = more;
	const head = part('p', 'names', '');
	head.append(part('strong', '', name));
	if (other) head.append(' ', part('span', 'other', other));
	card.replaceChildren(head, ...facts.map((fact) => part('p', 'facts', fact)), part('p', '', text), link);
}

document.addEventListener('pointerover', (event) => {
	if (event.pointerType === 'touch') return;
	const found = linkOf(event.target);
	if (found) later(OPEN_AFTER, () => void open(...found));
	else if (card.contains(event.target as Node)) clearTimeout(timer);
	else if (owner && owner !== document.activeElement) later(CLOSE_AFTER, close);
});
document.addEventListener('pointerdown', (event) => {
	touched = event.pointerType === 'touch';
	if (owner && !card.contains(event.target as Node) && !owner.contains(event.target as Node)) close();
});
document.addEventListener('focusin', (event) => {
	const found = linkOf(event.target);
	if (found && found[0].matches(':focus-visible')) void open(...found);
	else if (owner && !card.contains(event.target as Node) && !touched) close();
});
document.addEventListener('click', (event) => {
	const found = linkOf(event.target);
	if (!found || !touched || event.defaultPrevented) return;
	// The first tap explains, the link in the card leads on.
	event.preventDefault();
	void open(...found);
});
document.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || !owner) return;
	if (card.contains(document.activeElement)) owner.focus();
	close();
});
addEventListener('scroll', () => owner && place(owner), { passive: true, capture: true });
addEventListener('resize', () => close());
