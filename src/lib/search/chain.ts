import { bare, pairs, tokenise } from './text.ts';
import type { Bundle, Hit, Postings } from './types.ts';

/** A word or a run of words as the index is asked for it. */
export interface Chain {
	/** What it reads like: for marks and titles. */
	text: string;
	/** Words of the index, and how far each may stand from the one before. */
	links: { word: string; near: number; far: number }[];
}

/**
 * The chain of a text. Chinese is held as pairs of neighbouring characters; each pair has the position of the dictionary
 * word in which it starts, so the next pair stands at the same position or one further. Latin words follow each other,
 * with one position between them where the index counts a hyphen or a comma; the parts of a compound such as
 * `volumeClaimTemplates` share one position.
 */
export function chainOf(text: string): Chain {
	const links: Chain['links'] = [];
	for (const token of tokenise(text)) {
		if (token.han) {
			pairs(token.text).forEach((word, index) =>
				links.push(
					index === 0 ? { word, near: links.length ? 1 : 0, far: links.length ? 3 : 0 } : { word, near: 0, far: 1 },
				),
			);
		} else {
			links.push({ word: bare(token.text), near: 0, far: links.length ? 2 : 0 });
		}
	}
	return { text, links: links.filter(({ word }) => word) };
}

/** A Latin word taken apart at its punctuation: `kube-proxy` is two words in a Chinese page. */
export function splitChain(word: string): Chain | undefined {
	const parts = word.split(/[^\p{L}\p{N}_]+/u).filter(Boolean);
	return parts.length < 2 ? undefined : chainOf(parts.join(' '));
}

const NOWHERE: Postings = new Map();

/** Where the rarest of several words stands, of the pages that hold them all, wherever. */
export async function together(bundle: Bundle, words: readonly string[]): Promise<Postings> {
	const lists = (await Promise.all(words.map((word) => bundle.lookUp(word)))).sort((a, b) => a.size - b.size);
	const [rarest, ...others] = lists;
	return new Map([...(rarest ?? NOWHERE)].filter(([page]) => others.every((list) => list.has(page))));
}

/** Where a chain stands. The weight is that of its weakest link. */
export async function follow(bundle: Bundle, { links }: Chain): Promise<Postings> {
	const lists = await Promise.all(links.map(({ word }) => bundle.lookUp(word)));
	const [first] = lists;
	if (!first) return NOWHERE;
	if (lists.length === 1) return first;
	const found = new Map<string, Hit[]>();
	for (const [page, hits] of first) {
		if (lists.some((list) => !list.has(page))) continue;
		const complete = hits.flatMap((hit) => {
			let ends = [hit];
			for (let index = 1; index < lists.length; index++) {
				const { near, far } = links[index]!;
				const next = lists[index]!.get(page)!;
				ends = ends.flatMap((end) =>
					next
						.filter(({ at }) => at >= end.at + near && at <= end.at + far)
						.map(({ at, weight }) => ({ at, weight: Math.min(end.weight, weight) })),
				);
				if (!ends.length) return [];
			}
			return [{ at: hit.at, weight: Math.max(...ends.map(({ weight }) => weight)) }];
		});
		if (complete.length) found.set(page, complete);
	}
	return found;
}
