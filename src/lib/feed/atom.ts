/** An entry of a feed; texts are plain, `html` is markup. */
export interface FeedEntry {
	id: string;
	title: string;
	/** A day, `2026-11-25`. */
	updated: string;
	/** The page it leads to. */
	link: string;
	/** Where its facts come from. */
	via: { title: string; url: string };
	category: { term: string; label: string };
	html: string;
}

export interface Feed {
	id: string;
	lang: string;
	title: string;
	subtitle: string;
	author: string;
	/** Its own address. */
	self: string;
	/** The page that shows the same. */
	link: string;
	/** The newest first. */
	entries: readonly FeedEntry[];
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => XML[character]!);
const time = (day: string): string => `${day}T00:00:00Z`;

/** A feed as Atom (RFC 4287): the same entries give the same bytes, whenever they are built. */
export function atom({ id, lang, title, subtitle, author, self, link, entries }: Feed): string {
	const updated =
		entries
			.map((entry) => entry.updated)
			.sort()
			.at(-1) ?? '1970-01-01';
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(lang)}">`,
		`<id>${escape(id)}</id>`,
		`<title>${escape(title)}</title>`,
		`<subtitle>${escape(subtitle)}</subtitle>`,
		`<updated>${time(updated)}</updated>`,
		`<author><name>${escape(author)}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
		`<link rel="alternate" type="text/html" hreflang="${escape(lang)}" href="${escape(link)}"/>`,
		...entries.map(entryXml),
		'</feed>',
		'',
	].join('\n');
}

const entryXml = ({ id, title, updated, link, via, category, html }: FeedEntry): string =>
	[
		'<entry>',
		`<id>${escape(id)}</id>`,
		`<title>${escape(title)}</title>`,
		`<updated>${time(updated)}</updated>`,
		`<link rel="alternate" type="text/html" href="${escape(link)}"/>`,
		`<link rel="via" title="${escape(via.title)}" href="${escape(via.url)}"/>`,
		`<category term="${escape(category.term)}" label="${escape(category.label)}"/>`,
		`<content type="html">${escape(html)}</content>`,
		'</entry>',
	].join('');
