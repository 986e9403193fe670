import { DEFAULT_LOCALE, localeCodes } from '../../config/locales.ts';
import { langOf, pagePath } from '../locale.ts';

/** The same page in one language, or for readers of none. */
export interface Alternate {
	/** `zh-CN`, `en` or `x-default`. */
	lang: string;
	/** Path below the base. */
	path: string;
}

/**
 * Where a page is found in every language. Readers of neither language get the language the notes were written in; on the
 * home page they get the front door, which asks.
 *
 * @param slug `undefined` for the front door itself
 * @example alternatesOf('pods/probes').map(({ lang }) => lang) // ['zh-CN', 'en', 'x-default']
 */
export function alternatesOf(slug: string | undefined): Alternate[] {
	return [
		...localeCodes.map((code) => ({ lang: langOf(code), path: pagePath(code, slug ?? '') })),
		{ lang: 'x-default', path: slug ? pagePath(DEFAULT_LOCALE, slug) : '/' },
	];
}
