import { getCollection, getEntry } from 'astro:content';
import { lessonPlace } from '../lib/lesson-order.ts';
import type { Correction } from '../lib/page/records.ts';
import { didYouMean } from '../lib/suggest.ts';

/** Every correction, in the order of the lessons. */
export async function allCorrections(): Promise<Correction[]> {
	const entries = await getCollection('corrections');
	return entries.map(({ data }) => data).sort((a, b) => lessonPlace(a.page) - lessonPlace(b.page));
}

/** @throws when there is no such record */
export async function correctionOf(id: string): Promise<Correction> {
	const entry = await getEntry('corrections', id);
	if (entry) return entry.data;
	const known = (await allCorrections()).map((correction) => correction.id);
	throw new Error(`<Correction id="${id}">: no such record in src/content/corrections.${didYouMean(id, known)}`);
}
