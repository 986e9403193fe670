/**
 * Marks what was searched on the page that a result leads to. Marks are painted by the browser (CSS custom highlights): the
 * text stays as it is, so nothing is copied along, and print leaves them out.
 */
import { addLaterStyles } from './later-styles.ts';
import { FOUND_KEY, type FoundWords } from './search-found.ts';

const NAME = 'kr-found';
const LIMIT = 200;

function take(): FoundWords | undefined {
	try {
		const stored = sessionStorage.getItem(FOUND_KEY);
		sessionStorage.removeItem(FOUND_KEY);
		const found = JSON.parse(stored ?? 'null') as FoundWords | null;
		if (found?.path !== location.pathname || !(Date.now() - found.at < 30_000)) return undefined;
		return { ...found, words: found.words.filter((word) => typeof word === 'string' && word !== '') };
	} catch {
		return undefined;
	}
}

function rangesOf(words: readonly string[]): Range[] {
	const main = document.querySelector('main');
	const wanted = words.filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word));
	if (!main || !wanted.length) return [];
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest('script, style, template, button, .sr-only, [hidden], nav, kr-search')
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT,
	);
	const ranges: Range[] = [];
	for (let node = walker.nextNode(); node && ranges.length < LIMIT; node = walker.nextNode()) {
		const text = (node.nodeValue ?? '').toLowerCase();
		for (const word of wanted) {
			for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
				if (word.length < 4 && /[a-z0-9]/.test(word) && /[a-z0-9]/.test(text[at - 1] ?? '')) continue;
				const range = new Range();
				range.setStart(node, at);
				range.setEnd(node, at + word.length);
				ranges.push(range);
			}
		}
	}
	return ranges;
}

function show({ words, label }: FoundWords): void {
	if (!('highlights' in CSS)) return;
	const ranges = rangesOf(words);
	document.querySelector('.kr-found-clear')?.remove();
	if (!ranges.length) return;
	addLaterStyles();
	CSS.highlights.set(NAME, new Highlight(...ranges));
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'kr-found-clear print:hidden';
	button.textContent = label;
	const clear = () => {
		CSS.highlights.delete(NAME);
		button.remove();
		document.removeEventListener('keydown', onKey);
	};
	const onKey = (event: KeyboardEvent) => {
		if (event.key === 'Escape' && !document.querySelector('dialog[open]')) clear();
	};
	button.addEventListener('click', clear);
	document.addEventListener('keydown', onKey);
	document.body.append(button);
}

/** Marks what the last result left for this page. */
export function markFound(): void {
	const found = take();
	if (found) show(found);
}

markFound();
