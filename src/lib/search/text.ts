import { TRADITIONAL } from './traditional.ts';

/** Longer questions are cut: nobody types them, and pasted logs say what matters at their start. */
export const MAX_QUERY = 240;
/** At most this many words of a query are looked up. */
export const MAX_TOKENS = 24;

export interface Token {
	/** Folded: lower case, simplified, half width. */
	text: string;
	han: boolean;
}

/**
 * What counts as the same text: full width is half width, capitals are small, traditional characters are simplified where
 * one character stands for one. Halves of surrogate pairs are dropped.
 */
export function fold(text: string): string {
	return text
		.replace(/\p{Surrogate}/gu, ' ')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\u4e00-\u9fff]/g, (character) => TRADITIONAL.get(character) ?? character);
}

const TOKEN = /\p{Script=Han}+|[\p{L}\p{N}_]+(?:[-.:/@'+][\p{L}\p{N}_]+)*/gu;

/** Words and runs of Chinese. Latin words keep the punctuation inside them: `kube-proxy`, `spec.strategy`, `0/3`. */
export function tokenise(query: string): Token[] {
	const folded = fold(query.slice(0, MAX_QUERY * 4)).slice(0, MAX_QUERY);
	const tokens: Token[] = [];
	for (const [text] of folded.matchAll(TOKEN)) {
		// A word of letters can touch Chinese: 探针pod.
		for (const [part] of text.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
			const clean = part.replace(/^[-.:/@'+]+|[-.:/@'+]+$/g, '');
			if (clean) tokens.push({ text: clean, han: /\p{Script=Han}/u.test(clean) });
		}
	}
	return tokens.slice(0, MAX_TOKENS);
}

/** A Latin word as the index holds it: without punctuation. */
export const bare = (word: string): string => word.replace(/[^\p{L}\p{N}_]+/gu, '');

/** A name without anything that spelling varies: `Pod Template`, `pod-template` and `podTemplate` are one. */
export const key = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** Pairs of neighbouring characters: what the index holds of Chinese. One character alone is itself. */
export function pairs(run: string): string[] {
	const characters = [...run];
	return characters.length < 2
		? characters
		: characters.slice(1).map((character, index) => characters[index]! + character);
}
