import type { Locale } from '../../config/locales.ts';

/** What a result is, for its label and for filtering. */
export const PAGE_KINDS = ['lesson', 'term', 'field', 'error', 'command', 'reference'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** A section of a page: id of its heading, its text, and the position of its first word. */
export type SectionRow = [id: string, title: string, at: number];

/**
 * What is known of a page: id of the Pagefind fragment, slug, kind, number of words, title, title in the other language
 * (empty when it is the same), sections, where the slices of its text begin, when it is cut into slices,
 * and the phrases under which it says it is looked up.
 */
export type PageRow = [
	fragment: string,
	slug: string,
	kind: PageKind,
	words: number,
	title: string,
	twin: string,
	sections: SectionRow[],
	slices: number[],
	phrases: readonly string[],
];

/**
 * Something that has names of its own: a term or a failure.
 * The names of a term stand in both languages; the first one is what the site calls it.
 */
export type NameRow = [slug: string, section: string, zh: string[], en: string[], lesson?: string];

/** One file for both languages: every name the glossary, the fields and the failures have. */
export interface NamesFile {
	terms: NameRow[];
	/** Fields by page: slug of the page of the definition, name of the definition, its fields, how many manifests use each. */
	fields: [slug: string, definition: string, fields: string[], uses: number[]][];
	failures: NameRow[];
}

/** Words for prefixes and typing errors. */
export interface WordsFile {
	/** Of the pages of a language, frequent ones first. */
	own: readonly string[];
	/** That only the pages of the other language have: they are no errors. */
	other: readonly string[];
}

/** The files of a build. Their names hold a hash of the content; this file alone is asked for anew each time. */
export interface CurrentFile {
	/** The engine's code, the same for every language. */
	engine: string;
	wasm: string;
	names: string;
	languages: Record<Locale, { bundle: string; meta: string; pages: string; words: string }>;
}

/** A place where a word stands: position in the page, and how much it counts there (7 title, 6 to 2 headings, 1 text). */
export interface Hit {
	at: number;
	weight: number;
}

/** Where a word stands, by the id of the page's fragment. */
export type Postings = ReadonlyMap<string, readonly Hit[]>;

/** Text of a page, cut into the words that positions count. */
export interface PageText {
	/** Position of the first of the words in the page. */
	from: number;
	words: readonly string[];
	/** What stands between two words: nothing in a Chinese page. */
	joiner: '' | ' ';
}

/** A slice of a long page: position of its first word, and the text as the fragment has it. */
export type SliceFile = [from: number, content: string];

/** One language of the index. Pagefind behind it, in the browser and in Node alike. */
export interface Bundle {
	locale: Locale;
	pages: readonly PageRow[];
	/** Exact occurrences of one word or of two neighbouring Han characters. */
	lookUp: (word: string) => Promise<Postings>;
	/** The text around a position: of a long page only the slice that holds it. */
	text: (page: PageRow, at: number) => Promise<PageText>;
}

export interface Library {
	/** The vocabulary of a language, which is smaller than its bundle. */
	words: (locale: Locale) => Promise<WordsFile>;
	names: () => Promise<NamesFile>;
	bundle: (locale: Locale) => Promise<Bundle>;
}

/** A piece of an excerpt; marked pieces are what was searched. */
export type Piece = [text: string, marked?: 1];

export interface SectionResult {
	id: string;
	title: string;
	excerpt: Piece[];
}

export interface Result {
	slug: string;
	/** Language of the page: the reader's, unless only the other language has it. */
	locale: Locale;
	kind: PageKind;
	title: string;
	/** Where the page is opened: id of the best section, or empty. */
	section: string;
	/** The names of a term in the other language, or the name of the field: shown as a card. */
	card?: string;
	score: number;
	/** Words of the page that were found, to mark them after arrival. */
	found: string[];
}

export interface Answer {
	query: string;
	/** What was searched instead, when a word was mistyped. */
	corrected?: string;
	results: Result[];
	/** Nearest names, when nothing was found. */
	near: { slug: string; title: string }[];
}
