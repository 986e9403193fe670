import { splitPath } from '../lib/locale.ts';

/** Takes the reader's place along when they switch the language: to the block, not only to the section. */
const KEY = 'kr-place';
const HEADER = 80;

interface Place {
	slug: string;
	block: string;
	/** Distance of the block from the top of the window, in CSS pixels. */
	top: number;
	at: number;
}

/** Remembers the block at the top of the window for the next page of this tab. */
export function leavePlace(): void {
	const here = splitPath(location.pathname, import.meta.env.BASE_URL.replace(/\/?$/, '/'));
	const block = scrollY > HEADER ? blockAtTop() : undefined;
	if (!here || !block) return;
	const place: Place = { slug: here.slug, block: block.id, top: block.getBoundingClientRect().top, at: Date.now() };
	try {
		sessionStorage.setItem(KEY, JSON.stringify(place));
	} catch {
		// Without storage the page opens at its section.
	}
}

/** The first block that reaches below the header; of blocks inside each other the innermost, as their lengths differ. */
function blockAtTop(): HTMLElement | undefined {
	const below = [...document.querySelectorAll<HTMLElement>('main [id]')].filter(
		(element) => element.getBoundingClientRect().bottom > HEADER,
	);
	return below.find((element, index) => !element.contains(below[index + 1] ?? null));
}

/** Opens the page at the place left in the other language a moment ago. */
export function resumePlace(): void {
	try {
		const place = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Place | null;
		sessionStorage.removeItem(KEY);
		const here = splitPath(location.pathname, import.meta.env.BASE_URL.replace(/\/?$/, '/'));
		if (!place || place.slug !== here?.slug || Date.now() - place.at > 20_000) return;
		const block = document.getElementById(place.block);
		if (block) scrollBy({ top: block.getBoundingClientRect().top - place.top, behavior: 'instant' });
	} catch {
		// A place that cannot be read is no place.
	}
}
