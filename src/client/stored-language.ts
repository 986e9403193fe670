import { isLocale, preferredLocale } from '../lib/locale.ts';
import type { Locale } from '../config/locales.ts';
import { recall, remember } from './stored.ts';

const KEY = 'kr-language';

/** The language the reader chose last, or else the one their browser asks for. */
export function readLanguage(): Locale {
	const stored = recall(KEY) ?? '';
	return isLocale(stored) ? stored : preferredLocale(navigator.languages);
}

/** Remembers a choice; without storage the switch works all the same. */
export const rememberLanguage = (locale: string): void => remember(KEY, locale);
