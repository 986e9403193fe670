import { didYouMean } from '../suggest.ts';

/**
 * ` Did you mean …?` for fixed words: only another case settles it; otherwise near misses, then words that contain what was written.
 *
 * @example meant('ReadWriteonce', ['ReadWriteOnce', 'ReadWriteMany']) // ' Did you mean "ReadWriteOnce"?'
 */
export function meant(written: string, candidates: Iterable<string>): string {
	const all = [...candidates];
	const lower = written.toLowerCase();
	const same = all.filter((candidate) => candidate.toLowerCase() === lower);
	if (same.length) return didYouMean(written, same);
	const near = didYouMean(written, all);
	if (near || lower.length < 4) return near;
	const containing = all.find((candidate) => candidate.toLowerCase().includes(lower));
	return containing ? ` Did you mean "${containing}"?` : '';
}
