import { DEFAULT_LOCALE, LOCALES, localeCodes, type Lang, type Locale } from '../config/locales.ts';

/** Whether a string is the code of a language of the site. */
export const isLocale = (value: string): value is Locale => Object.hasOwn(LOCALES, value);

/** The BCP-47 tag of a locale: `langOf('zh-cn') === 'zh-CN'`. */
export const langOf = (locale: Locale): Lang => LOCALES[locale].lang;

/** The other language of the pair. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'zh-cn' : 'en');

/**
 * Splits a path of the site into locale and slug.
 *
 * @param path a URL path; with or without base
 * @param base the base path, `/` or `/name/`
 * @returns `undefined` when the path names no locale
 * @example splitPath('/road/en/pods/probes/', '/road/') // { locale: 'en', slug: 'pods/probes' }
 */
export function splitPath(path: string, base: string): { locale: Locale; slug: string } | undefined {
	const below = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
	const [first = '', ...rest] = below.split('/').filter(Boolean);
	return isLocale(first) ? { locale: first, slug: rest.join('/').replace(/(^|\/)index\.html$/, '') } : undefined;
}

/**
 * The path of a page below the base.
 *
 * @example pagePath('en', 'pods/probes', 'readiness') // '/en/pods/probes/#readiness'
 */
export function pagePath(locale: Locale, slug: string, fragment?: string): string {
	const path = slug ? `/${locale}/${slug}/` : `/${locale}/`;
	return fragment ? `${path}#${fragment}` : path;
}

/**
 * Chooses a language from what a browser sends in `navigator.languages`.
 *
 * @example preferredLocale(['zh-TW', 'en']) // 'zh-cn'
 */
export function preferredLocale(languages: readonly string[]): Locale {
	for (const language of languages) {
		const found = localeCodes.find((code) => language.toLowerCase().split('-')[0] === code.split('-')[0]);
		if (found) return found;
	}
	return DEFAULT_LOCALE;
}
