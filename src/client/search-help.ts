import { foreignLang } from '../lib/foreign.ts';
import type { SearchText } from '../lib/search/panel-text.ts';
import { element } from './search-results.ts';

/** What helps on when nothing was found: the nearest terms, the chapters, the other language, a report. */
export function helpFor(query: string, near: readonly HTMLAnchorElement[], text: SearchText): HTMLElement[] {
	const { help } = text;
	const link = ({ label, href }: { label: string; href: string }) => {
		const made = element('a', '', label);
		made.href = href;
		return made;
	};
	const withQuery = (made: HTMLAnchorElement, name: string) => {
		const address = new URL(made.href);
		address.searchParams.set(name, query.slice(0, 200));
		made.href = address.href;
		return made;
	};
	const other = withQuery(link(help.other), 'q');
	other.hreflang = help.other.lang;
	other.dataset['other'] = '';
	const report = withQuery(link(help.report), 'title');
	report.rel = 'noopener';
	report.dataset['report'] = '';
	const apart = (links: HTMLElement[], separator: string) =>
		links.flatMap((made, at) => (at ? [separator, made] : [made]));
	const nearest = near.length
		? [element('p', '', text.near), element('ul', 'near', ...near.map((made) => element('li', '', made)))]
		: [];
	return [
		element('p', '', help.text),
		...nearest,
		element('p', '', help.chapters, ' ', ...apart(help.chapterLinks.map(link), ' · ')),
		element('p', '', ...apart([...help.links.map(link), other, report], ' · ')),
	];
}

/** What stands under an empty field: what this reader searched last, and examples. */
export function startOf(recent: readonly string[], text: SearchText['start']): HTMLElement[] {
	const here = document.documentElement.lang.startsWith('zh') ? 'zh-cn' : 'en';
	const chips = (queries: readonly string[]) =>
		element(
			'div',
			'chips',
			...queries.map((query) => {
				const button = element('button', '', query);
				button.type = 'button';
				button.dataset['query'] = query;
				const lang = foreignLang(query, here);
				if (lang) button.lang = lang;
				return button;
			}),
		);
	const clear = element('button', 'clear', text.clear);
	clear.type = 'button';
	return [
		...(recent.length ? [element('section', 'recent', element('h2', '', text.recent), chips(recent), clear)] : []),
		element('section', '', element('h2', '', text.try), chips(text.examples)),
	];
}
