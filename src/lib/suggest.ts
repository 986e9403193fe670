/**
 * Edit distance with transpositions (optimal string alignment) between two short strings.
 *
 * @example editDistance('lable', 'label') // 1
 */
export function editDistance(a: string, b: string): number {
	const [s, t] = [[...a], [...b]];
	let before: number[] = [];
	let previous = Array.from({ length: t.length + 1 }, (_, column) => column);
	for (let row = 1; row <= s.length; row++) {
		const current = [row];
		for (let column = 1; column <= t.length; column++) {
			const same = s[row - 1] === t[column - 1];
			let best = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
			if (row > 1 && column > 1 && s[row - 1] === t[column - 2] && s[row - 2] === t[column - 1]) {
				best = Math.min(best, before[column - 2]! + 1);
			}
			current.push(best);
		}
		before = previous;
		previous = current;
	}
	return previous[t.length]!;
}

/**
 * The candidates nearest to what was written, best first: at most a third of the letters may differ.
 *
 * @param limit how many to return
 * @example nearest('probs', ['probes', 'pods']) // ['probes', 'pods']
 */
export function nearest(written: string, candidates: Iterable<string>, limit = 3): string[] {
	const word = written.toLowerCase();
	return [...new Set(candidates)]
		.map((candidate) => ({ candidate, distance: distanceTo(word, candidate.toLowerCase()) }))
		.filter(
			({ candidate, distance }) => distance <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)),
		)
		.sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate, 'en'))
		.slice(0, limit)
		.map(({ candidate }) => candidate);
}

/** A whole word contained in the other counts as close: `probes` for `pods/probes`. */
function distanceTo(word: string, candidate: string): number {
	const contained = word.length > 3 && candidate.split(/[/.#-]/).includes(word);
	return contained ? 1 : editDistance(word, candidate);
}

/**
 * A half sentence for error messages, or nothing: ` Did you mean "a" or "b"?`
 */
export function didYouMean(written: string, candidates: Iterable<string>): string {
	const found = nearest(written, candidates);
	return found.length ? ` Did you mean ${found.map((name) => `"${name}"`).join(' or ')}?` : '';
}
