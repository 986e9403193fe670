import type { Result } from './types.ts';

interface TextLink {
	label: string;
	href: string;
}

/** Strings of the search in the language of the page; `{{query}}` and `{{count}}` stand for what they name. */
export interface SearchText {
	count: string;
	one: string;
	none: string;
	corrected: string;
	original: string;
	only: string;
	near: string;
	clearMarks: string;
	/** What stands under an empty field: recent queries, and examples. */
	start: { recent: string; clear: string; try: string; examples: string[] };
	kinds: Record<Result['kind'], string>;
	/** What stands under an empty answer. */
	help: {
		text: string;
		chapters: string;
		chapterLinks: TextLink[];
		links: TextLink[];
		/** The search page of the other language, and the form for what is missing; both get the query. */
		other: TextLink & { lang: string };
		report: TextLink;
	};
}
