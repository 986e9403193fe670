import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { rehypeBlocks } from '../plugins/rehype-blocks.ts';
import { rehypeCodeBreaks } from '../plugins/rehype-code-breaks.ts';
import { rehypeFootnotes } from '../plugins/rehype-footnotes.ts';
import { remarkCode } from '../plugins/remark-code.ts';
import { remarkComponents } from '../plugins/remark-components.ts';
import { remarkHeadingIds } from '../plugins/remark-heading-ids.ts';
import { remarkLinks } from '../plugins/remark-links.ts';

/**
 * The Markdown engine: remark with GFM (tables, footnotes) and emphasis that works beside Chinese characters.
 * Quotation marks stay as written, since English and Chinese want different ones.
 */
export const processor = unified({
	gfm: false,
	smartypants: false,
	remarkPlugins: [remarkGfm, remarkCjkFriendly, remarkHeadingIds, remarkLinks, remarkCode, remarkComponents],
	rehypePlugins: [rehypeFootnotes, rehypeCodeBreaks, rehypeBlocks],
});
