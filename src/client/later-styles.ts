import address from '../styles/later.css?url';

/** Adds the style sheet of what shows only after a reader asked for it, once. */
export function addLaterStyles(): void {
	if (document.querySelector(`link[href="${address}"]`)) return;
	document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }));
}
