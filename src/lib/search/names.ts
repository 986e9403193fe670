import type { Locale } from '../../config/locales.ts';
import { coreOf } from './stop-words.ts';
import { fold, key, tokenise } from './text.ts';
import type { NamesFile, NameRow, PageKind, PageRow } from './types.ts';

/** Something a query can name. */
export interface Named {
	slug: string;
	section: string;
	kind: PageKind;
	/** What the site calls it. */
	title: Record<Locale, string>;
	/** Every name, folded. */
	names: readonly string[];
	/** What spelling leaves of each name. */
	keys: readonly string[];
	/** Of a message, the words of each name that say something. */
	latin: readonly (readonly string[])[];
	/** The lesson that teaches it. */
	lesson: string | undefined;
	/** Manifests that use it, of a field. */
	uses: number;
}

/** All names of the site, by what spelling leaves of them. */
export interface NameBook {
	byKey: ReadonlyMap<string, readonly Named[]>;
	all: readonly Named[];
	/** Lessons by what the phrases are about under which they are looked up. */
	byCore: ReadonlyMap<string, readonly Named[]>;
	/** Chinese names, for one wrong character. */
	han: readonly string[];
	/** Latin words that occur in names. */
	latin: readonly string[];
	/** Characters of the longest name that is Chinese from end to end. */
	longestHan: number;
}

/** A name this long (without spelling) is specific enough to be a piece of a message. */
export const SPECIFIC = 8;
/** Most words a name has that is looked for inside a query. */
export const LONGEST_NAME = 6;

/** Brings the names of a build, and the phrases of the pages of a language, into the form the planner asks them in. */
export function readNames(file: NamesFile, pages: readonly PageRow[]): NameBook {
	const all: Named[] = [
		...file.terms.map((row) => named(row, 'term')),
		...file.failures.map((row) => named(row, 'error')),
		...pages.flatMap(([, slug, , , , , , , phrases]) =>
			phrases.length ? [named([slug, '', [], [...phrases]], 'lesson')] : [],
		),
		...file.fields.flatMap(([slug, definition, fields, uses]) => [
			named([slug, '', [], [definition]], 'field'),
			...fields.map((field, index) => named([slug, field, [], [field]], 'field', uses[index])),
		]),
	];
	const byKey = new Map<string, Named[]>();
	const byCore = new Map<string, Named[]>();
	const han = new Set<string>();
	let longestHan = 2;
	const latin = new Set<string>();
	for (const entry of all) {
		if (entry.kind === 'lesson') {
			for (const core of new Set(entry.names.map(coreOf)))
				if (core) byCore.set(core, [...(byCore.get(core) ?? []), entry]);
		}
		entry.names.forEach((name, index) => {
			const own = entry.keys[index]!;
			const known = byKey.get(own);
			if (!known) byKey.set(own, [entry]);
			else if (!known.includes(entry)) known.push(entry);
			if (/^\p{Script=Han}{2,}$/u.test(name)) {
				longestHan = Math.max(longestHan, name.length);
				// A phrase is a way to ask: nobody mistypes it as a whole.
				if (entry.kind !== 'lesson') han.add(name);
			}
			if (entry.kind !== 'error') for (const token of tokenise(name)) if (!token.han) latin.add(token.text);
		});
	}
	return {
		byKey,
		all,
		byCore,
		han: [...han],
		latin: [...latin],
		longestHan,
	};
}

function named([slug, section, zh, en, lesson]: NameRow, kind: PageKind, uses = 0): Named {
	const names = [...new Set([...zh, ...en].map(fold))].filter((name) => key(name));
	const wordsOf = (name: string) => tokenise(name).flatMap(({ text, han }) => (han || text.length < 3 ? [] : [text]));
	return {
		slug,
		section,
		kind,
		title: { 'zh-cn': zh[0] ?? en[0] ?? '', en: en[0] ?? '' },
		names,
		keys: names.map(key),
		latin: kind === 'error' ? names.map(wordsOf) : [],
		lesson,
		uses,
	};
}
