import en from '../content/i18n/en.json';
import zh from '../content/i18n/zh-CN.json';
import type { Locale } from '../config/locales.ts';

export type StringKey = keyof typeof en & keyof typeof zh;

/** A string of the interface outside a component, where `Astro.locals.t()` is not at hand or has no route yet. */
export function translate(locale: Locale, key: StringKey, values: Record<string, string | number> = {}): string {
	const text: string = locale === 'en' ? en[key] : zh[key];
	return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
