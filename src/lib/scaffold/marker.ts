/** Stands in a skeleton for what only a person can write. The check of the content rejects every file that still has one. */
export const MARKER = 'FILL-IN';

/** A place still to be filled in. Lines and columns count from 1. */
export interface Unfilled {
	line: number;
	column: number;
	/** What belongs there. */
	hint: string;
}

/**
 * Finds the places of a text that are still to be filled in.
 *
 * @example unfilledIn('title: FILL-IN the title') // [{ line: 1, column: 8, hint: 'the title' }]
 */
export function unfilledIn(text: string): Unfilled[] {
	if (!text.includes(MARKER)) return [];
	return text.split('\n').flatMap((content, index) =>
		[...content.matchAll(new RegExp(`${MARKER}([^'"\`{}()\\[\\]/<>]*)`, 'g'))].map((match) => ({
			line: index + 1,
			column: match.index + 1,
			hint: match[1]!.trim().replace(/\.$/, ''),
		})),
	);
}

/** The marker with what belongs in its place; no colon, so that it is a plain string in YAML. */
export const fillIn = (hint: string): string => (hint ? `${MARKER} ${hint}` : MARKER);
