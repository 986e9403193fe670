import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Locale } from '../../config/locales.ts';
import { absolute } from '../../config/site.ts';
import { resolveLink } from '../../lib/link.ts';
import { pagePath } from '../../lib/locale.ts';
import { relink, rewrite } from '../../lib/markdown/rewrite.ts';
import { siteMap } from '../site-map.ts';
import { translator, type Translator } from '../strings.ts';

/** What every part of a page in Markdown needs: the language, the page, its strings and its links. */
export interface Desk {
	locale: Locale;
	slug: string;
	t: Translator;
	/** The whole address of a page of the same language. */
	page: (slug: string, fragment?: string) => string;
	/** The whole address of a link as authors write it. */
	link: (href: string) => string;
	/** A text of the data, whose links are as authors write them. */
	inline: (text: string) => string;
	/** Between the items of a list within a sentence. */
	comma: string;
	/** Between a label and what it labels. */
	colon: string;
}

/** @throws (its functions) for links that lead nowhere */
export function deskFor(locale: Locale, slug: string): Desk {
	const link = (href: string): string => {
		const target = resolveLink(href, locale, slug, siteMap());
		if (target.kind === 'broken') throw new Error(`${locale}/${slug}: link ${target.reason}`);
		return target.kind === 'external' ? target.url : absolute(target.path);
	};
	return {
		locale,
		slug,
		t: translator(locale),
		page: (target, fragment) => absolute(pagePath(locale, target, fragment)),
		link,
		inline: (text) => {
			const trimmed = text.trim();
			if (!trimmed.includes('](')) return trimmed;
			return rewrite(trimmed, fromMarkdown(trimmed), (node, source) =>
				node.type === 'link' ? relink(node, source, link(node.url)) : undefined,
			);
		},
		comma: locale === 'en' ? ', ' : '、',
		colon: locale === 'en' ? ': ' : '：',
	};
}
