import address from '../styles/later.css?url';

const SHEETS = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once.
 *
 * @returns when it is there
 * @throws when it cannot be loaded; the next call tries again
 */
export function addStyles(href: string): Promise<void> {
	const known = SHEETS.get(href);
	if (known) return known;
	const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
	const added = new Promise<void>((resolve, reject) => {
		link.onload = () => resolve();
		link.onerror = () => {
			link.remove();
			SHEETS.delete(href);
			reject(new Error(`${href} could not be loaded`));
		};
	});
	SHEETS.set(href, added);
	document.head.append(link);
	return added;
}

/** Adds the style sheet of what shows only after a reader asked for it; what comes without it is plain, but it comes. */
export const addLaterStyles = (): void => void addStyles(address).catch(() => undefined);
