import { CHAPTERS } from '../../config/pages.ts';
import type { Locale } from '../../config/locales.ts';
import { isLesson } from '../lesson-order.ts';

/** A page above another one. */
export type Crumb =
	/** A chapter of the road; it is reached by its first lesson. */
	| { slug: string; label: string }
	/** A list of the reference, by the key of its name. */
	| { slug: string; key: 'nav.glossary' | 'nav.fields' };

/** Lists that have pages of their own below them. */
const LISTS = [
	{ slug: 'glossary', key: 'nav.glossary' },
	{ slug: 'reference/fields', key: 'nav.fields' },
] as const;

/**
 * What stands between the home page and a page.
 *
 * @example crumbsOf('pods/probes', 'en') // [{ slug: 'pods/creation', label: 'Pods' }]
 * @example crumbsOf('glossary/taint', 'en') // [{ slug: 'glossary', key: 'nav.glossary' }]
 */
export function crumbsOf(slug: string, locale: Locale): Crumb[] {
	const list = LISTS.find((above) => slug.startsWith(`${above.slug}/`));
	if (list) return [list];
	const chapter = CHAPTERS.find(({ id }) => slug.startsWith(`${id}/`));
	return chapter ? [{ slug: `${chapter.id}/${chapter.pages[0]}`, label: chapter.title[locale] }] : [];
}

/** Whether a page can show its other half: lessons and terms, whose halves have the same blocks. */
export const isReadInBoth = (slug: string): boolean =>
	isLesson(slug) || (slug.startsWith('glossary/') && slug !== 'glossary/sheet');
