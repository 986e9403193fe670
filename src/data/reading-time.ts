import type { Locale } from '../config/locales.ts';
import { readingTime } from '../lib/page/reading-time.ts';
import { docFile } from '../source/docs.ts';
import { parsedFile } from '../source/parsed.ts';

/** Minutes it takes to read a lesson, from its source. */
export function minutesOf(locale: Locale, slug: string): number {
	return readingTime(parsedFile(docFile(locale, slug)).tree);
}
