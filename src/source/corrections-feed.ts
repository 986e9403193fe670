import { createHash } from 'node:crypto';
import type { Locale } from '../config/locales.ts';
import { absolute } from '../config/site.ts';
import { atom } from '../lib/feed/atom.ts';
import { inlineHtml } from '../lib/inline-markdown.ts';
import { lessonPlace } from '../lib/lesson-order.ts';
import { langOf, pagePath } from '../lib/locale.ts';
import { deskFor } from './markdown/desk.ts';
import { corrections } from './markdown/records.ts';

/** Where the feed of a language lies below the base. */
export const feedPath = (locale: Locale): string => `/${locale}/corrections.xml`;

/** The name space of our ids, a random UUID. */
const NAMESPACE = '6f3c0b3e-5d0e-4a5c-9c55-1f0b7f4c2d91';

/** An id made of a name (RFC 9562, version 5): the same wherever the site lives. */
function urn(name: string): string {
	const sum = createHash('sha1')
		.update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
		.update(name)
		.digest();
	sum[6] = (sum[6]! & 0x0f) | 0x50;
	sum[8] = (sum[8]! & 0x3f) | 0x80;
	const hex = sum.toString('hex');
	return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

/** The corrections of one language as a feed: what was checked last comes first. */
export function correctionsFeed(locale: Locale): string {
	const desk = deskFor(locale, 'reference/corrections');
	const { t, link, colon } = desk;
	const html = (text: string) => inlineHtml(text, (href) => ({ href: link(href) }));
	const place = ({ page }: { page: string }) => lessonPlace(page);
	const entries = [...corrections().values()]
		.sort((a, b) => b.checked.localeCompare(a.checked) || place(a) - place(b))
		.map(({ id, title, said, now, since, kind, source, checked, page }) => ({
			id: urn(`correction/${locale}/${id}`),
			title: title[locale].replaceAll('`', ''),
			updated: checked,
			link: desk.page(page, id),
			via: source,
			category: { term: kind, label: t(`corrections.kind.${kind}`) },
			html: [
				`<p>${t('correction.said')}${colon}${html(said[locale])}</p>`,
				`<p>${t('correction.now')}${colon}${html(now[locale])}</p>`,
				...(since ? [`<p>${t('correction.since')}${colon}${since}</p>`] : []),
			].join(''),
		}));
	return atom({
		id: urn(`corrections/${locale}`),
		lang: langOf(locale),
		title: `${t('nav.corrections')} · ${t('home.title')}`,
		subtitle: t('corrections.description', { count: entries.length }),
		author: t('home.title'),
		self: absolute(feedPath(locale)),
		link: absolute(pagePath(locale, 'reference/corrections')),
		entries,
	});
}
