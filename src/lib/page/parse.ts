import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';

/** The same grammar as the build's: MDX, GFM, directives, emphasis beside Chinese. */
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).use(remarkDirective);

export interface ParsedPage {
	/** Raw frontmatter; the content schema checks it. */
	data: Record<string, unknown>;
	/** The file with empty lines in the place of its frontmatter: what offsets count in. */
	text: string;
	/** Positions count from the first line of the file, frontmatter included. */
	tree: Root;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/**
 * Parses one MDX page.
 *
 * @param source the whole file
 * @throws when the frontmatter is missing or the MDX does not parse
 */
export function parsePage(source: string): ParsedPage {
	const match = FRONTMATTER.exec(source);
	if (!match) throw new Error('the file does not start with frontmatter between two lines of "---".');
	// Lines of frontmatter become empty lines, so that every position stays true.
	const blank = match[0].replace(/[^\n]/g, '');
	const text = blank + source.slice(match[0].length);
	return { data: parseYaml(match[1]!) as Record<string, unknown>, text, tree: parser.parse(text) };
}
