import { leavePlace, resumePlace } from './place.ts';
import { rememberLanguage } from './stored-language.ts';

/** Remembers the reader's language, and keeps section, query and place when they switch. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
	link.addEventListener('click', () => {
		link.hash = location.hash;
		link.search = location.search;
		leavePlace();
		rememberLanguage(link.dataset['locale'] ?? '');
	});
}
resumePlace();
