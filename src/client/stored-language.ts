import { isLocale, preferredLocale } from '../lib/locale.ts';
import type { Locale } from '../config/locales.ts';

const KEY = 'kr-language';

/** The language the reader chose last, or else the one their browser asks for. */
export function readLanguage(): Locale {
	try {
		const stored = localStorage.getItem(KEY) ?? '';
		if (isLocale(stored)) return stored;
	} catch {
		// Storage is off: the browser's languages decide.
	}
	return preferredLocale(navigator.languages);
}

/** Remembers a choice; without storage the switch works all the same. */
export function rememberLanguage(locale: string): void {
	try {
		localStorage.setItem(KEY, locale);
	} catch {
		// Storage is off or full.
	}
}
