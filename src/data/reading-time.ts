import type { Root } from 'mdast';
import type { Locale } from '../config/locales.ts';
import { readingTime } from '../lib/page/reading-time.ts';
import { docFile } from '../source/docs.ts';
import { parsedFile } from '../source/parsed.ts';

const known = new WeakMap<Root, number>();

/** Minutes it takes to read a lesson, from its source. */
export function minutesOf(locale: Locale, slug: string): number {
	const { tree } = parsedFile(docFile(locale, slug));
	const minutes = known.get(tree) ?? readingTime(tree);
	known.set(tree, minutes);
	return minutes;
}
