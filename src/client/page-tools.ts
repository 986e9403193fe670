import { say } from './say.ts';
import { onShortcut } from './shortcut.ts';

/** The keys of a page that are not those of search and of the reading control, and the button that shows the map of all. */
const openMap = () => void import('./key-map.ts').then(({ openKeyMap }) => openKeyMap()).catch(() => say());
const follow = (selector: string) => () => document.querySelector<HTMLAnchorElement>(selector)?.click();

onShortcut('next', follow('a[rel="next"]'));
onShortcut('previous', follow('a[rel="prev"]'));
onShortcut('language', follow('a[data-locale]:not([aria-current])'));
onShortcut('theme', () => {
	const select = document.querySelector<HTMLSelectElement>('[data-theme-select]');
	if (!select) return;
	select.value = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark';
	select.dispatchEvent(new Event('change'));
});
onShortcut('map', openMap);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-key-map]')) {
	button.hidden = false;
	button.addEventListener('click', openMap);
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		if (button.dataset['print'] === 'both')
			import('./print-both.ts').then(
				({ printBoth }) => printBoth(),
				() => say(),
			);
		else print();
	});
}
