import type { Locale } from '../../config/locales.ts';

/**
 * The slug whose picture a page shows: its own, else that of the page above it, at last that of the home page.
 *
 * @example previewSlug('glossary/taint', new Set(['', 'glossary'])) // 'glossary'
 */
export function previewSlug(slug: string, known: ReadonlySet<string>): string {
	if (slug === '' || known.has(slug)) return slug;
	return previewSlug(slug.split('/').slice(0, -1).join('/'), known);
}

/** Path of a picture below the base. */
export const previewPath = (locale: Locale, slug: string): string => `/og/${locale}/${slug || 'index'}.png`;
