import type { Nodes } from 'mdast';
import { headingId } from '../page/heading.ts';
import type { ParsedPage } from '../page/parse.ts';
import { quote } from './blocks.ts';
import { propsOf } from './props.ts';
import { relink, rewrite, type Source } from './rewrite.ts';

/** What a lesson cannot know by itself. */
export interface LessonNeeds {
	/** The address a link leads to, as written by the author. */
	link: (href: string) => string;
	/** Commands with their references to files of the site resolved. */
	command: (text: string) => string;
	/** A component in Markdown. */
	component: (name: string, props: Record<string, unknown>, content: string) => string;
}

/** Kinds of asides as GitHub and others show them. */
const ALERTS: Readonly<Record<string, string>> = { note: 'NOTE', tip: 'TIP', caution: 'WARNING', danger: 'CAUTION' };
const HEADING_ID = /\s*\[#[a-z0-9-]+\](?=\s*$)/;

/**
 * The body of a lesson as plain Markdown: components, asides and addresses resolved, the words as written.
 */
export function lessonMarkdown({ text, tree }: ParsedPage, needs: LessonNeeds): string {
	const lines = rewrite(text, tree, (node, source) => {
		switch (node.type) {
			case 'heading':
				return headingId(node) ? source.whole().replace(HEADING_ID, '') : undefined;
			case 'link':
				return relink(node, source, needs.link(node.url));
			case 'code':
				return fence(node, source.whole(), needs);
			case 'containerDirective':
				return aside(node, source);
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return needs.component(node.name ?? '', propsOf(node), source.content());
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (/^\s*(?:\/\*[\s\S]*\*\/\s*)*$/.test(node.value)) return '';
				throw new Error(`{${node.value}}: only comments may stand in braces.`);
			default:
				return undefined;
		}
	});
	return `${lines.trim().replace(/\n{3,}/g, '\n\n')}\n`;
}

function fence(node: Extract<Nodes, { type: 'code' }>, source: string, { command }: LessonNeeds): string {
	if (node.lang === 'bash') return command(source);
	const lang = node.lang === 'output' ? 'text' : (node.lang ?? '');
	return source.replace(/^(\s*[`~]{3,})[^\n]*/, (_line, ticks: string) => ticks + lang);
}

function aside({ name, children }: Extract<Nodes, { type: 'containerDirective' }>, source: Source): string {
	const labelled = children[0]?.type === 'paragraph' && children[0].data?.directiveLabel === true;
	const parts = source.children().map((part, index) => (labelled && index === 0 ? `**${unwrap(part)}**` : part));
	return quote(`[!${ALERTS[name] ?? 'NOTE'}]\n${parts.join('\n\n')}`);
}

/** The label of an aside is written in brackets. */
const unwrap = (label: string): string => label.trim().replace(/^\[|\]$/g, '');
