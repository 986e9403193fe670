/**
 * All that search costs a page before it is touched: opening the dialog at once and fetching the rest behind it. The dialog
 * stands in the page, so what is typed while the code is on its way is not lost.
 */
import { onShortcut } from './shortcut.ts';

const opener = document.querySelector<HTMLAnchorElement>('a.kr-search-open');
const dialog = document.querySelector<HTMLDialogElement>('dialog.kr-search-dialog');
const panel = () => import('./search-panel.ts');

/** Fetches the panel; when it does not come, its place says so and offers to try again. */
function load(): void {
	panel().catch(() => {
		const place = document.querySelector<HTMLElement>('kr-search')!;
		const notice = place.querySelector<HTMLElement>('.notice')!;
		place.querySelector('[role="status"]')!.textContent = place.dataset['failed'] ?? '';
		notice.replaceChildren(place.querySelector('template')!.content.cloneNode(true));
		notice.hidden = false;
		notice.querySelector('button')!.addEventListener('click', load);
	});
}

function open(query?: string): void {
	if (!dialog) {
		document.querySelector<HTMLInputElement>('kr-search input')?.focus();
		return;
	}
	if (!dialog.open) dialog.showModal();
	const input = dialog.querySelector('input');
	if (input && query !== undefined) input.value = query;
	input?.select();
	load();
}

if (opener) {
	opener.setAttribute('role', 'button');
	opener.setAttribute('aria-haspopup', 'dialog');
	if (/Mac|iPhone|iPad/i.test(navigator.platform)) opener.querySelector('kbd')?.replaceChildren('⌘ K');
	opener.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open();
	});
	opener.addEventListener('keydown', (event) => {
		if (event.key !== ' ') return;
		event.preventDefault();
		open();
	});
	for (const touch of ['pointerenter', 'focus'] as const)
		opener.addEventListener(
			touch,
			() =>
				panel().then(
					({ warmUp }) => warmUp(),
					() => undefined /* Opening tries again, and says so. */,
				),
			{
				once: true,
			},
		);
}

document.addEventListener('keydown', (event) => {
	if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
		event.preventDefault();
		if (dialog?.open) dialog.close();
		else open();
	}
});
onShortcut('search', open);

dialog?.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
// The backdrop belongs to the dialog element, everything inside to its children.
dialog?.addEventListener('click', (event) => {
	if (event.target === dialog) dialog.close();
});

const asked = new URLSearchParams(location.search).get('q');
if (!dialog) {
	if (document.querySelector('kr-search')) load();
} else if (asked !== null && !document.querySelector('kr-filter [name="q"]')) open(asked);

try {
	if (sessionStorage.getItem('kr-found')) import('./search-highlight.ts').catch(() => undefined);
} catch {
	// Without storage nothing is marked.
}
