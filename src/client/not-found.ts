import { isLocale, splitPath } from '../lib/locale.ts';
import { nearest } from '../lib/suggest.ts';
import { readLanguage } from './stored-language.ts';

/** On the page for wrong addresses: the reader's language first, and links to the pages they may have meant. */
const data = document.getElementById('pages');
const base = data?.dataset['base'] ?? '/';
const pages = JSON.parse(data?.textContent ?? '{}') as Record<string, [slug: string, title: string][]>;
const wanted = splitPath(location.pathname, base);
const locale = wanted?.locale ?? readLanguage();

for (const section of document.querySelectorAll<HTMLElement>('section[data-locale]')) {
	const code = section.dataset['locale'] ?? '';
	if (wanted && code !== locale) section.hidden = true;
	if (code === locale) section.parentElement?.prepend(section);
	if (isLocale(code)) suggest(section, code);
}
document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN';

function suggest(section: HTMLElement, code: string): void {
	const titles = new Map(pages[code] ?? []);
	const slug = wanted?.slug ?? location.pathname.slice(base.length).replace(/\/$/, '');
	const last = slug.split('/').at(-1) ?? '';
	const found = nearest(
		last,
		[...titles.keys()].map((key) => key.split('/')[1] ?? key),
	).flatMap((name) => [...titles.keys()].filter((key) => key.endsWith(`/${name}`)));
	const slugs = [...new Set([...nearest(slug, titles.keys()), ...found])].slice(0, 3);
	const place = section.querySelector<HTMLElement>('[data-nearest]');
	if (!place || slugs.length === 0) return;
	place.hidden = false;
	slugs.forEach((target, index) => {
		const link = document.createElement('a');
		link.href = `${base}${code}/${target}/`;
		link.textContent = titles.get(target) ?? target;
		place.append(index > 0 ? (code === 'en' ? ', ' : '、') : '', link);
	});
}
