import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Silent reading of technical text: Han characters and words per minute; a line of code counts as four seconds. */
const HAN_PER_MINUTE = 320;
const WORDS_PER_MINUTE = 220;
const SECONDS_PER_CODE_LINE = 4;

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’./_-]*/gu;

/**
 * Minutes it takes to read a text in Chinese, English or both.
 *
 * @param prose text without markup
 * @param codeLines lines of code beside it
 * @returns whole minutes, at least 1
 */
export function minutesToRead(prose: string, codeLines = 0): number {
	const han = prose.match(HAN)?.length ?? 0;
	const words = prose.match(WORD)?.length ?? 0;
	return Math.max(
		1,
		Math.round(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE + (codeLines * SECONDS_PER_CODE_LINE) / 60),
	);
}

/** Minutes it takes to read a parsed page; notes in component props count as prose. */
export function readingTime(tree: Root): number {
	let prose = '';
	let codeLines = 0;
	visit(tree, (node: Nodes) => {
		if (node.type === 'footnoteDefinition') return SKIP;
		if (node.type === 'code') codeLines += node.value.split('\n').length;
		else if (node.type === 'text' || node.type === 'inlineCode') prose += `${node.value} `;
		else if ('attributes' in node && Array.isArray(node.attributes)) {
			for (const attribute of node.attributes) {
				if (attribute.value && typeof attribute.value === 'object') prose += `${String(attribute.value.value)} `;
			}
		}
		return undefined;
	});
	return minutesToRead(prose, codeLines);
}
