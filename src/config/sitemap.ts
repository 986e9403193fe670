import type { SitemapOptions } from '@astrojs/sitemap';
import { alternatesOf } from '../lib/page/alternates.ts';
import { splitPath } from '../lib/locale.ts';
import { absolute, base } from './site.ts';

/** Every page with its alternates, the same as in its head. */
export const sitemapOptions: SitemapOptions = {
	serialize: (item) => ({
		...item,
		links: alternatesOf(splitPath(new URL(item.url).pathname, base)?.slug).map(({ lang, path }) => ({
			lang,
			url: absolute(path),
		})),
	}),
};
