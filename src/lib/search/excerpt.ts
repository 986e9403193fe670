import { PAUSE } from './prepare.ts';
import { fold } from './text.ts';
import type { Hit, PageRow, PageText, Piece, SectionResult, SectionRow } from './types.ts';

const SECTIONS = 3;
const BEFORE = 12;
/** Words on either side within which other words of the query make a place a good one to show. */
const AROUND = 20;
const LENGTH = { '': 46, ' ': 34 } as const;
/** An excerpt of fewer words says too little: it goes on into the code or the facts behind. */
const SHORT = 9;

/** The sections of a page that answer best, in reading order: at most three, each at least half as good as the best. */
export function bestSections(
	page: PageRow,
	hits: readonly Hit[],
): { section: SectionRow | undefined; at: number; score: number }[] {
	const sections = page[6];
	const sums = new Map<SectionRow | undefined, { score: number; at: number; best: number; seen: number }>();
	const sorted = [...hits].sort((a, b) => a.at - b.at);
	let [place, first, after] = [-1, 0, 0];
	for (const hit of sorted) {
		while (place + 1 < sections.length && sections[place + 1]![2] <= hit.at) place++;
		while (sorted[first]!.at <= hit.at - AROUND) first++;
		while (after < sorted.length && sorted[after]!.at < hit.at + AROUND) after++;
		const section = sections[place];
		const sum = sums.get(section) ?? { score: 0, at: hit.at, best: -1, seen: 0 };
		// The tenth mention says less than the first.
		sum.score += Math.min(3, hit.weight) / (1 + 0.5 * sum.seen++);
		const around = after - first + (hit.weight > 1.5 ? -0.5 : 0);
		if (around > sum.best) [sum.best, sum.at] = [around, hit.at];
		sums.set(section, sum);
	}
	const ranked = [...sums]
		.map(([section, { score, at }]) => ({ section, at, score }))
		.sort((a, b) => b.score - a.score);
	const enough = (ranked[0]?.score ?? 0) / 2;
	return ranked.filter(({ score }) => score >= enough).slice(0, SECTIONS);
}

/** Words as a line to read. */
const plainText = (words: readonly string[], joiner: string): string =>
	words.join(joiner).replaceAll(PAUSE, '').replace(/\s+/g, ' ').trim();

/** The stretch of text around a position, from the start of a sentence where one is near, with the forms marked. */
export function excerptAt(text: PageText, position: number, forms: readonly string[]): Piece[] {
	const { words, joiner, from } = text;
	const at = position - from;
	const length = LENGTH[joiner];
	let start = Math.max(0, at - BEFORE);
	for (let index = at - 1; index >= start; index--) {
		if (/[。！？]|[.!?]\s*$/.test(words[index] ?? '') || words[index]?.includes(PAUSE)) {
			start = index + 1;
			break;
		}
	}
	const pause = words.findIndex((word, index) => index > at && index - start >= SHORT && word.includes(PAUSE));
	const end = Math.min(pause < 0 ? words.length : pause, start + length);
	const plain = plainText(words.slice(start, end), joiner);
	const shown = `${start > 0 && start === at - BEFORE ? '…' : ''}${plain}${end < words.length && end !== pause ? '…' : ''}`;
	return mark(shown, forms);
}

/** Cuts a text into marked and unmarked pieces. Longer forms win; a Latin form is marked only from the start of a word. */
export function mark(text: string, forms: readonly string[]): Piece[] {
	// Letter by letter, so that positions stay: a letter that folds into several is left as it is.
	const folded = Array.from({ length: text.length }, (_, at) => {
		const letter = fold(text[at]!);
		return letter.length === 1 ? letter : text[at]!;
	}).join('');
	const taken = new Uint8Array(text.length);
	for (const form of [...new Set(forms)].sort((a, b) => b.length - a.length)) {
		if (!form.trim()) continue;
		for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + form.length)) {
			const inside = /[a-z0-9]/.test(form[0]!) && /[a-z0-9]/.test(folded[at - 1] ?? '') && form.length < 4;
			if (!inside) taken.fill(1, at, at + form.length);
		}
	}
	const pieces: Piece[] = [];
	for (let at = 0; at < text.length;) {
		let end = at + 1;
		while (end < text.length && taken[end] === taken[at]) end++;
		pieces.push(taken[at] ? [text.slice(at, end), 1] : [text.slice(at, end)]);
		at = end;
	}
	return pieces;
}

/** The first sentence after the title: of a term that is its definition, better than any other excerpt. */
function lead({ words, joiner }: PageText, title: string, forms: readonly string[]): Piece[] {
	const plain = plainText(words.slice(0, 90), joiner);
	const after = plain.slice(plain.startsWith(title) ? title.length : 0).replace(/^[\s.。]+/, '');
	const end = /[。！？]|[.!?](?=\s)/.exec(after);
	return mark(end ? after.slice(0, end.index + 1) : after, forms);
}

/**
 * What is shown of a page: its best sections with an excerpt each.
 *
 * @param first leave all sections but the best one out
 */
export async function showSections(
	page: PageRow,
	hits: readonly Hit[],
	textAt: (at: number) => Promise<PageText>,
	forms: readonly string[],
	first: boolean,
): Promise<SectionResult[]> {
	if (page[2] === 'term') return [{ id: '', title: '', excerpt: lead(await textAt(0), page[4], forms) }];
	const best = bestSections(page, hits).slice(0, first ? 1 : SECTIONS);
	if (!best.length) return [{ id: '', title: '', excerpt: excerptAt(await textAt(0), 0, forms) }];
	return Promise.all(
		best.map(async ({ section, at }) => ({
			id: section?.[0] ?? '',
			title: section?.[1] ?? '',
			excerpt: excerptAt(await textAt(at), at, forms),
		})),
	);
}
