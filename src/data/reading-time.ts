import type { Locale } from '../config/locales.ts';
import { parsePage } from '../lib/page/parse.ts';
import { readingTime } from '../lib/page/reading-time.ts';
import { docFile, readSource } from '../source/docs.ts';

/** Minutes it takes to read a lesson, from its source. */
export function minutesOf(locale: Locale, slug: string): number {
	return readingTime(parsePage(readSource(docFile(locale, slug))).tree);
}
