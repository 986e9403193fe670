import { splitPath } from '../lib/locale.ts';

/** Takes the reader's place along when they switch the language: to the block, not only to the section. */
const KEY = 'kr-place';

/**
 * The block a reader has before them: the first that begins in the upper half of the window, or else the innermost of
 * those that fill it.
 *
 * @param blocks in the order of the page
 */
export function blockBeingRead(blocks: readonly HTMLElement[]): HTMLElement | undefined {
	const header = headerHeight();
	const below = blocks
		.map((block) => ({ block, rect: block.getBoundingClientRect() }))
		// What a closed <details> holds has a place, over what follows it, but is not seen.
		.filter(({ block, rect }) => rect.bottom > header && (block.checkVisibility?.() ?? true));
	const begins = below.find(({ rect }) => rect.top >= header && rect.top < innerHeight / 2);
	return (begins ?? below.find(({ block }, index) => !block.contains(below[index + 1]?.block ?? null)))?.block;
}

/** What stays at the top of the window; the page scrolls to headings with 1.5 rem of air below it. */
function headerHeight(): number {
	const { scrollPaddingTop, fontSize } = getComputedStyle(document.documentElement);
	return parseFloat(scrollPaddingTop) - 1.5 * parseFloat(fontSize) || 0;
}

interface Place {
	slug: string;
	block: string;
	/** The section of the address; the browser would jump to it. */
	hash: string;
	/** Distance of the block from the top of the window, in CSS pixels. */
	top: number;
	at: number;
}

/**
 * Remembers the block a reader has before them for the next page of this tab.
 *
 * @returns whether there is one, so that the next page need not be opened at a section
 */
export function leavePlace(): boolean {
	const here = splitPath(location.pathname, import.meta.env.BASE_URL.replace(/\/?$/, '/'));
	const block =
		scrollY > headerHeight() ? blockBeingRead([...document.querySelectorAll<HTMLElement>('main [id]')]) : undefined;
	if (!here || !block) return false;
	const { top } = block.getBoundingClientRect();
	const place: Place = { slug: here.slug, block: block.id, hash: location.hash, top, at: Date.now() };
	try {
		sessionStorage.setItem(KEY, JSON.stringify(place));
		return true;
	} catch {
		// Without storage the page opens at its section.
		return false;
	}
}

/** Opens the page at the place left in the other language a moment ago. */
export function resumePlace(): void {
	try {
		const place = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Place | null;
		sessionStorage.removeItem(KEY);
		const here = splitPath(location.pathname, import.meta.env.BASE_URL.replace(/\/?$/, '/'));
		if (!place || place.slug !== here?.slug || Date.now() - place.at > 20_000) return;
		const block = document.getElementById(place.block);
		if (block) settle(block, place);
	} catch {
		// A place that cannot be read is no place.
	}
}

/** Scrolls at once, and again when the page has loaded and controls above have appeared, unless the reader has moved on. */
function settle(block: HTMLElement, { top, hash }: Place): void {
	const scroll = () => scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
	const moved = new AbortController();
	for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
		addEventListener(type, () => moved.abort(), { once: true, passive: true, signal: moved.signal });
	scroll();
	const loaded = () => {
		if (!moved.signal.aborted) scroll();
		moved.abort();
		// Not before: while it loads the page the browser would jump to the section.
		if (hash) history.replaceState(history.state, '', hash);
	};
	addEventListener('load', () => setTimeout(loaded), { once: true });
}
