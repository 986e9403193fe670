import type { Piece, Result, SectionResult } from '../lib/search/types.ts';
import type { SearchText } from '../lib/search/panel-text.ts';
import { LOCALES } from '../config/locales.ts';

interface ResultContext {
	text: SearchText;
	/** Language of the reader's pages. */
	locale: Result['locale'];
	address: (result: Pick<Result, 'locale' | 'slug'>, section: string) => string;
	/** Prefix of the ids of options. */
	id: string;
}

/** Everything is put in as text: data never becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

/** The group of one page: its link, and links to its best sections once they are known. */
export function resultGroup(result: Result, index: number, first: boolean, context: ResultContext): HTMLElement {
	const { text, locale, address, id } = context;
	const title = element('span', 'title', result.title);
	title.id = `${id}-title-${index}`;
	const link = option(address(result, result.section), `${id}-${index}`);
	const head = element('span', 'head', title);
	if (result.card && result.card !== result.title && !result.title.includes(result.card))
		head.append(element('span', 'other', result.card));
	head.append(element('span', 'kind', text.kinds[result.kind]));
	if (result.locale !== locale) head.append(element('span', 'kind', text.only));
	link.append(head, element('span', 'excerpt'));
	const group = element('div', first && result.card ? 'page card' : 'page', link);
	group.setAttribute('role', 'group');
	group.setAttribute('aria-labelledby', title.id);
	group.dataset['slug'] = result.slug;
	group.lang = LOCALES[result.locale].lang;
	return group;
}

/** Puts excerpts into a group: the best one under the title, others as links of their own. */
export function fillGroup(
	group: HTMLElement,
	result: Result,
	sections: readonly SectionResult[],
	index: number,
	{ address, id }: ResultContext,
): void {
	const excerpt = group.querySelector('.excerpt');
	const [best] = sections;
	if (!excerpt || !best || excerpt.hasChildNodes()) return;
	const own = sections.find((section) => section.id === result.section) ?? best;
	excerpt.append(...pieces(own.excerpt));
	for (const [place, section] of sections.entries()) {
		if (!section.id || section === own) continue;
		const link = option(address(result, section.id), `${id}-${index}-${place}`);
		link.classList.add('section');
		link.append(element('span', 'title', section.title), element('span', 'excerpt', ...pieces(section.excerpt)));
		group.append(link);
	}
}

function option(href: string, id: string): HTMLAnchorElement {
	const link = element('a', 'result');
	link.href = href;
	link.id = id;
	link.tabIndex = -1;
	link.setAttribute('role', 'option');
	link.setAttribute('aria-selected', 'false');
	return link;
}

const pieces = (parts: readonly Piece[]): (Node | string)[] =>
	parts.map(([text, marked]) => (marked ? element('mark', '', text) : text));
