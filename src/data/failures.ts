import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../config/locales.ts';
import { CHAPTERS } from '../config/pages.ts';
import { lessonPlace } from '../lib/lesson-order.ts';
import type { Failure } from '../lib/page/records.ts';
import { lessonsByFailure } from '../source/failures.ts';
import { didYouMean } from '../lib/suggest.ts';

/** Every failure of every lesson. */
export async function allFailures(): Promise<Failure[]> {
	return (await getCollection('failures')).map(({ data }) => data);
}

/** @throws when there is no such record */
export async function failureOf(id: string): Promise<Failure> {
	const entry = await getEntry('failures', id);
	if (entry) return entry.data;
	const known = (await allFailures()).map((failure) => failure.id);
	throw new Error(`<Failure id="${id}">: no such record in src/content/failures.${didYouMean(id, known)}`);
}

/** A failure with the lesson that shows it. */
export type PlacedFailure = Failure & { slug: string };

/** All failures under the chapters whose lessons show them, in the order of the lessons. */
export async function failuresByChapter(
	locale: Locale,
): Promise<{ id: string; title: string; failures: PlacedFailure[] }[]> {
	const places = lessonsByFailure();
	const placed = (await allFailures()).map((failure) => ({ ...failure, slug: places.get(failure.id) ?? '' }));
	return CHAPTERS.map(({ id, title }) => ({
		id,
		title: title[locale],
		failures: placed
			.filter(({ slug }) => slug.startsWith(`${id}/`))
			.sort((a, b) => lessonPlace(a.slug) - lessonPlace(b.slug)),
	})).filter(({ failures }) => failures.length > 0);
}
