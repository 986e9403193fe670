import { DEFAULT_LOCALE, type Locale } from '../config/locales.ts';
import { base } from '../config/site.ts';
import { splitPath } from '../lib/locale.ts';

/**
 * Locale and slug of the page being built; a page that belongs to no language counts as one of the default language.
 *
 * @example const { locale, slug } = pageHere(Astro.url);
 */
export function pageHere({ pathname }: URL): { locale: Locale; slug: string } {
	return splitPath(pathname, base) ?? { locale: DEFAULT_LOCALE, slug: '' };
}
