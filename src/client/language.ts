import { leavePlace, resumePlace } from './place.ts';
import { rememberLanguage } from './stored-language.ts';

/** Remembers the reader's language, and keeps section, query and place when they switch. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
	link.addEventListener('click', (event) => {
		const here = !(event.ctrlKey || event.metaKey || event.shiftKey);
		link.search = location.search;
		link.hash = here && leavePlace() ? '' : location.hash;
		rememberLanguage(link.dataset['locale'] ?? '');
	});
}
resumePlace();
