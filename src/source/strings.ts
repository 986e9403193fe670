import { LOCALES, type Locale } from '../config/locales.ts';
import { readJson } from './data-file.ts';
import { remember } from './remember.ts';

/** All strings of the interface in one language, by key. */
export const stringsOf = (locale: Locale): Readonly<Record<string, string>> => STRINGS[locale]();

const read = (locale: Locale) =>
	remember(() => readJson(`src/content/i18n/${LOCALES[locale].lang}.json`) as Record<string, string>);
const STRINGS = { 'zh-cn': read('zh-cn'), en: read('en') };

/** Looks up a string and fills in its values. */
export type Translator = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * A function that translates into one language.
 *
 * @throws (the function) when there is no such string
 */
export function translator(locale: Locale): Translator {
	const strings = stringsOf(locale);
	return (key, values = {}) => {
		const text = strings[key];
		if (text === undefined) throw new Error(`there is no string "${key}" in ${LOCALES[locale].lang}.`);
		return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
	};
}
