import type { Issue } from '../issue.ts';
import type { Mark } from './skeleton.ts';

export interface Half {
	/** Path of the file, for messages. */
	file: string;
	marks: readonly Mark[];
}

/**
 * Compares the skeletons of the two halves of a page.
 *
 * @returns the first difference only: what follows it is usually its consequence
 */
export function comparePair(first: Half, second: Half): Issue[] {
	const length = Math.max(first.marks.length, second.marks.length);
	for (let index = 0; index < length; index++) {
		const [a, b] = [first.marks[index], second.marks[index]];
		if (a?.mark === b?.mark) continue;
		return [
			{
				file: first.file,
				line: a?.line ?? first.marks.at(-1)?.line ?? 1,
				rule: 'parity',
				message: `${shorten(a?.mark)} here, but ${shorten(b?.mark)} at ${second.file}:${b?.line ?? second.marks.at(-1)?.line ?? 1}; both halves of a page have the same structure.`,
			},
		];
	}
	return [];
}

const shorten = (mark: string | undefined): string =>
	mark === undefined ? 'the page ends' : mark.length > 90 ? `${mark.slice(0, 90)}…` : mark;
