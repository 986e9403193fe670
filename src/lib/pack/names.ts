import { tagsOf } from '../html-tags.ts';
import { ownText } from '../own-text.ts';

const WORD = /[A-Za-z_][\w-]*/g;
const READ = /var\(\s*--([\w-]+)/g;

/** Names that style rules can meet: in the pages, and every word of the scripts that change the pages. */
export interface UsedNames {
	tags: Set<string>;
	/** The classes of an element as they stand, for every element that differs in them. */
	classes: Set<string>;
	ids: Set<string>;
	/** What scripts may use as class, id, tag or custom property; and custom properties that the pages read. */
	words: Set<string>;
}

export const noNames = (): UsedNames => ({ tags: new Set(), classes: new Set(), ids: new Set(), words: new Set() });

/** Adds the names that stand in a page; templates count, since scripts make elements of them. */
export function addPage(used: UsedNames, html: string): void {
	for (const { name: tag, attributes } of tagsOf(html)) {
		used.tags.add(tag);
		for (const [name, value] of attributes) {
			const names = name === 'class' ? used.classes : name === 'id' ? used.ids : undefined;
			if (names && !names.has(value)) names.add(ownText(value));
		}
	}
	addReads(used, html);
}

/** Adds the words of a script. Any of them may become a class, an id or a tag, so all of them count. */
export function addScript(used: UsedNames, code: string): void {
	for (const [word] of code.matchAll(WORD)) used.words.add(word);
}

/** Adds the custom properties that a page or a style sheet reads. */
export function addReads(used: UsedNames, text: string): void {
	for (const [, name = ''] of text.matchAll(READ)) used.words.add(name);
}
