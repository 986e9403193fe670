import { editDistance } from '../suggest.ts';

/** How many letters may differ: none in short words, where every other word would be near. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The word that was probably meant: nearest first, then the more frequent one. The first letter is nearly always right, so
 * a candidate that keeps it wins; words whose length differs by more than the allowed distance are not even compared.
 *
 * @param words candidates, most frequent first
 */
export function repair(written: string, words: readonly string[]): string | undefined {
	const limit = allowed(written.length);
	if (!limit || /\d/.test(written)) return undefined;
	let best: { word: string; cost: number } | undefined;
	for (const word of words) {
		if (Math.abs(word.length - written.length) > limit || word === written) continue;
		const distance = editDistance(written, word);
		if (distance > limit) continue;
		const cost = distance + (word[0] === written[0] ? 0 : 0.6);
		if (cost > limit + 0.5) continue;
		if (!best || cost < best.cost) best = { word, cost };
	}
	return best?.word;
}

/** A Chinese name that differs from what was written in one character; the longer name wins, then the earlier one. */
export function repairHan(written: string, names: Iterable<string>): string | undefined {
	const letters = [...written];
	if (letters.length < 2) return undefined;
	let best: string | undefined;
	for (const name of names) {
		const other = [...name];
		if (other.length !== letters.length) continue;
		const different = other.filter((character, index) => character !== letters[index]).length;
		if (different === 1 && (!best || other.length > best.length)) best = name;
	}
	return best;
}
