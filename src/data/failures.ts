import { getCollection, getEntry } from 'astro:content';
import type { Failure } from '../lib/page/records.ts';
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
