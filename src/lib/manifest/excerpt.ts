import { keysOf, type FieldKey } from './fields.ts';
import type { ManifestFile } from './parse.ts';
import { cutPath, resolvePath } from './path.ts';

/** What a page shows of a manifest; lines count from 1 within the text shown. */
export interface Excerpt {
	text: string;
	/** Notes in the order of their lines. */
	notes: { number: number; path: string; line: number; text: string }[];
	markedLines: number[];
	keys: FieldKey[];
}

export interface ExcerptRequest {
	/** Path of the part to show; the whole file without it. */
	at?: string | undefined;
	/** Path to what is said about it. */
	notes?: Readonly<Record<string, string>>;
	/** Paths whose lines are highlighted. */
	mark?: readonly string[];
}

/**
 * Cuts a part out of a manifest and places notes, marks and fields on its lines.
 *
 * @throws {PathError} for a path that leads nowhere, or to a line outside the part that is shown
 */
export function excerptOf(file: ManifestFile, { at, notes = {}, mark = [] }: ExcerptRequest): Excerpt {
	const cut = at === undefined ? whole(file) : cutPath(file, at);
	const lineOf = (path: string) => {
		const { from } = resolvePath(file, path);
		if (from >= cut.from && from <= cut.to) return from - cut.from + 1;
		throw new Error(`Path "${path}": is not within "${at}", the part of ${file.file} that is shown.`);
	};
	return {
		text: cut.text,
		notes: Object.entries(notes)
			.map(([path, text]) => ({ path, text, line: lineOf(path) }))
			.sort((a, b) => a.line - b.line)
			.map((note, index) => ({ ...note, number: index + 1 })),
		markedLines: mark.flatMap((path) => {
			const first = lineOf(path);
			const { from, to } = resolvePath(file, path);
			return Array.from({ length: to - from + 1 }, (_, index) => first + index);
		}),
		keys: keysOf(file)
			.filter(({ line }) => line >= cut.from && line <= cut.to)
			.map((key) => ({ ...key, line: key.line - cut.from + 1, column: key.column - cut.indent })),
	};
}

function whole({ text }: ManifestFile) {
	const shown = text.trimEnd();
	return { text: shown, from: 1, to: shown.split('\n').length, indent: 0 };
}
