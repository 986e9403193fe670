import type { Nodes, Parents, Root, Text } from 'mdast';
import { headingId } from '../page/heading.ts';
import type { ProseName } from './prose-names.ts';

/** A place where prose names a term. */
export interface Mention {
	term: string;
	/** `link`: leads to the term. `name`: names it without a link. `rejected`: uses a name the house does not use. */
	kind: 'link' | 'name' | 'rejected';
	/** The words that stand there. */
	text: string;
	/** Id of the h2 it stands under; empty before the first. */
	section: string;
	/** Where the words begin, counted from 1. */
	line: number;
	column: number;
	/** What the house writes in place of rejected words. */
	house?: string;
}

/** Finds names in text. */
export type NameFinder = (text: string) => { at: number; text: string; name: ProseName }[];

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * Makes a finder over all names, longest match first. A Latin name must stand by itself; a Chinese name of one or two
 * characters must begin and end where words do, so that 卷 is not found in 卷入.
 */
export function nameFinder(names: readonly ProseName[]): NameFinder {
	const byText = new Map<string, ProseName[]>();
	for (const name of names) byText.set(fold(name.name), [...(byText.get(fold(name.name)) ?? []), name]);
	const matches = matcher([...byText.keys()]);
	return (text) => {
		let borders: Set<number> | undefined;
		const isBorder = (at: number): boolean => (borders ??= bordersOf(text)).has(at);
		return matches(text).flatMap(({ at, found }) => {
			if (/^\p{Script=Han}{1,2}$/u.test(found) && !(isBorder(at) && isBorder(at + found.length))) return [];
			const candidates = byText.get(fold(found)) ?? [];
			const name =
				candidates.find(({ links, exact, name }) => links && (!exact || name === found)) ??
				candidates.find(({ links }) => !links);
			const quoted = name?.house !== undefined && QUOTED.test(text.slice(0, at));
			return name && !quoted ? [{ at, text: found, name }] : [];
		});
	};
}

/** Inside a quotation that has begun and not ended. */
const QUOTED = /[“「『][^”」』]*$/u;

/** Where words begin, and the end. */
const bordersOf = (text: string): Set<number> =>
	new Set([text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);

const fold = (name: string): string => name.toLowerCase();

/**
 * Finds the longest of many names wherever one stands. Only the names that begin with the character at hand are tried:
 * one pattern of all names would try every one at every place of a text.
 */
function matcher(names: readonly string[]): (text: string) => { at: number; found: string }[] {
	const byFirst = Map.groupBy(
		names.toSorted((a, b) => b.length - a.length),
		(name) => name.charAt(0),
	);
	const patterns = new Map(
		[...byFirst].map(([first, group]) => [first, new RegExp(group.map(bounded).join('|'), 'iuy')]),
	);
	return (text) => {
		const matches = [];
		for (let at = 0; at < text.length; at++) {
			const pattern = patterns.get(fold(text.charAt(at)));
			if (!pattern) continue;
			pattern.lastIndex = at;
			const found = pattern.exec(text)?.[0];
			if (found === undefined) continue;
			matches.push({ at, found });
			at += found.length - 1;
		}
		return matches;
	};
}

/** A name as a pattern; a space stands for any white space, and Latin letters must not go on. */
function bounded(name: string): string {
	const body = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
	const before = /^[\w/.~]/.test(name) ? '(?<![\\w/.-])' : '';
	const after = /\w$/.test(name) ? '(?![\\w/-]|\\.\\w)' : '';
	return before + body + after;
}

/** Headings, titles of asides, code and sources are not prose. */
const SILENT = new Set(['heading', 'code', 'inlineCode', 'footnoteDefinition', 'mdxjsEsm', 'mdxFlowExpression']);

/** Every mention of a term in the prose of a page, in reading order. */
export function mentionsIn(tree: Root, find: NameFinder): Mention[] {
	const found: Mention[] = [];
	let section = '';
	const walk = (node: Nodes): void => {
		if (node.type === 'heading' && node.depth === 2) section = headingId(node) ?? '';
		if (SILENT.has(node.type) || isAsideTitle(node)) return;
		if (node.type === 'link') {
			const term = /^glossary:([a-z0-9-]+)$/.exec(node.url)?.[1];
			const { line, column } = node.position!.start;
			if (term) found.push({ term, kind: 'link', text: '', section, line, column });
			return;
		}
		if (node.type === 'text') found.push(...mentionsInText(node, find, section));
		if ('children' in node) for (const child of (node as Parents).children) walk(child);
	};
	walk(tree);
	return found;
}

const isAsideTitle = (node: Nodes): boolean =>
	node.type === 'paragraph' && (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;

function mentionsInText(node: Text, find: NameFinder, section: string): Mention[] {
	const { line, column } = node.position!.start;
	return find(node.value)
		.filter(({ name }) => name.links || name.house !== undefined)
		.map(({ at, text, name }) => {
			const before = node.value.slice(0, at);
			const lines = before.split('\n');
			return {
				term: name.term,
				kind: name.links ? 'name' : 'rejected',
				text,
				section,
				line: line + lines.length - 1,
				column: lines.length > 1 ? lines.at(-1)!.length + 1 : column + at,
				...(name.house !== undefined && { house: name.house }),
			};
		});
}
