import type { Locale } from '../../config/locales.ts';
import type { Run, Text } from './types.ts';

/** Widths of Latin characters in hundredths of an em, by class; on the wide side, since every reader has other fonts. */
const CLASSES: readonly (readonly [number, string])[] = [
	[29, " ijlI|'.,:;!/[]\\·"],
	[40, 'ftr()-"`*{}'],
	[55, 'cksvxyzJ?'],
	[60, 'abdeghnopquELFTZ0123456789_$+<>=^~#≤≥×≈–'],
	[72, 'ABCDKPRSVXYGHNU&w'],
	[78, 'OQ→←↑↓✓✗'],
	[93, 'mMW%@'],
];
const WIDTHS = new Map(
	CLASSES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 100] as const)),
);
/** What fonts differ by. */
const RESERVE = 1.04;
const BOLD = 1.06;
/** Code is set a little smaller than the text around it; every character of it has the same width. */
const MONO_SCALE = 0.93;
const MONO_WIDTH = 0.605;

const HAN = /[\u2e80-\u303f\u3040-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’…—]/u;
const NOT_FIRST = /^[，。、：；！？）」』》％”’…·,.:;!?)%]/u;
const NOT_LAST = /[（「『《“‘(]$/u;

/** The label in a language. */
export const inLocale = (text: Text, locale: Locale): string => (typeof text === 'string' ? text : text[locale]);

/** Width of a string in units, without regard to backticks. */
export function widthOf(text: string, size: number, { bold = false, mono = false } = {}): number {
	let ems = 0;
	for (const letter of text) {
		ems += HAN.test(letter)
			? 1
			: mono
				? MONO_WIDTH * MONO_SCALE
				: (WIDTHS.get(letter) ?? 0.62) * RESERVE * (bold ? BOLD : 1);
	}
	return ems * size;
}

/** Width of a line of runs. */
export const widthOfLine = (line: readonly Run[], size: number, bold = false): number =>
	line.reduce((sum, { text, mono }) => sum + widthOf(text, size, { bold, mono }), 0);

interface Atom extends Run {
	/** Whether a line may end before it, and whether a space then goes away. */
	breakable: boolean;
	space: boolean;
}

/** Splits a label at the places where a line may end: spaces, and borders of Chinese words. */
function atomsOf(text: string, locale: Locale): Atom[] {
	const words = new Intl.Segmenter(locale === 'en' ? 'en' : 'zh', { granularity: 'word' });
	const atoms: Atom[] = [];
	let space = false;
	text.split('`').forEach((part, index) => {
		const mono = index % 2 === 1;
		const pieces = mono ? part.split(/(\s+)/).filter(Boolean) : [...words.segment(part)].map(({ segment }) => segment);
		for (const piece of pieces) {
			if (!piece.trim()) {
				space = true;
				continue;
			}
			const before = atoms.at(-1);
			const han = HAN.test(piece[0]!) || (before !== undefined && HAN.test(before.text.at(-1)!));
			const breakable = space || (han && !NOT_FIRST.test(piece) && !(before && NOT_LAST.test(before.text)));
			if (before && !breakable && before.mono === mono) before.text += piece;
			else atoms.push({ text: piece, mono, breakable, space });
			space = false;
		}
	});
	return atoms;
}

/** A Chinese word wider than the line is split between its characters. */
const splitWide = (atom: Atom, max: number, size: number): Atom[] =>
	HAN.test(atom.text) && widthOf(atom.text, size) > max
		? [...atom.text].map((letter, index) => ({
				...atom,
				text: letter,
				breakable: index === 0 ? atom.breakable : !NOT_FIRST.test(letter),
				space: index === 0 && atom.space,
			}))
		: [atom];

function fill(atoms: readonly Atom[], max: number, size: number, bold: boolean): Run[][] {
	const lines: Run[][] = [];
	let line: Run[] = [];
	let width = 0;
	atoms.forEach((atom, index) => {
		let chunk = widthOf(atom.text, size, { bold, mono: atom.mono });
		for (let next = index + 1; next < atoms.length && !atoms[next]!.breakable; next++) {
			chunk += widthOf(atoms[next]!.text, size, { bold, mono: atoms[next]!.mono });
		}
		const gap = atom.space && line.length > 0 ? widthOf(' ', size, { bold }) : 0;
		if (line.length > 0 && atom.breakable && width + gap + chunk > max) {
			lines.push(line);
			line = [];
			width = 0;
		}
		const last = line.at(-1);
		if (last && atom.space) last.text += ' ';
		if (last && last.mono === atom.mono) last.text += atom.text;
		else line.push({ text: atom.text, mono: atom.mono });
		width += gap + widthOf(atom.text, size, { bold, mono: atom.mono });
	});
	if (line.length > 0) lines.push(line);
	return lines;
}

/**
 * Breaks a label into lines of nearly equal length, by Chinese rules where it is Chinese.
 *
 * @param max the widest a line may be, in units
 * @example wrap('先写入 `etcd`', 'zh-cn', 60, 14) // two lines
 */
export function wrap(text: string, locale: Locale, max: number, size: number, bold = false): Run[][] {
	return text.split('\n').flatMap((paragraph) => {
		const atoms = atomsOf(paragraph, locale).flatMap((atom) => splitWide(atom, max, size));
		const lines = fill(atoms, max, size, bold);
		if (lines.length < 2) return lines;
		let [low, high] = [max / 2, max];
		while (high - low > 2) {
			const middle = (low + high) / 2;
			const widest = (tried: Run[][]) => Math.max(...tried.map((line) => widthOfLine(line, size, bold)));
			const tried = fill(atoms, middle, size, bold);
			if (tried.length > lines.length || widest(tried) > middle) low = middle;
			else high = middle;
		}
		return fill(atoms, high, size, bold);
	});
}
