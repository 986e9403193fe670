import { rememberLanguage } from './stored-language.ts';

/** Remembers the reader's language, and keeps section and query when they switch. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
	link.addEventListener('click', () => {
		link.hash = location.hash;
		link.search = location.search;
		rememberLanguage(link.dataset['locale'] ?? '');
	});
}
