/** The languages of the site, in the order in which they are offered. The key is the folder and the URL part. */
export const LOCALES = {
	'zh-cn': { lang: 'zh-CN', label: '简体中文', short: '中文' },
	en: { lang: 'en', label: 'English', short: 'EN' },
} as const;

/** `zh-cn` or `en`: the folder and the first part of the path below the base. */
export type Locale = keyof typeof LOCALES;

/** BCP-47 tag: `zh-CN` or `en`. */
export type Lang = (typeof LOCALES)[Locale]['lang'];

/** A value in every language of the site. */
export type Localised<T = string> = Readonly<Record<Locale, T>>;

/** The notes were written in Chinese; it is what a reader without a preference gets. */
export const DEFAULT_LOCALE: Locale = 'zh-cn';

export const localeCodes = Object.keys(LOCALES) as Locale[];
