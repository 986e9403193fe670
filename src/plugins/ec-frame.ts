import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { h, select, type Element, type ElementContent } from '@astrojs/starlight/expressive-code/hast';
import { codeColours } from '../config/code-themes.ts';

/**
 * The plainest block that says what it is: a frame, for commands one that is marked as a terminal; colours as classes; lines
 * that end in line breaks, so that the text of the block is the text to copy. The copy button comes with its script (src/client/code.ts), so that the text does not stand in the page twice.
 */
export function plainFrames(): ExpressiveCodePlugin {
	return {
		name: 'plain frames',
		hooks: {
			postprocessRenderedBlock: ({ codeBlock, renderData }) => {
				const { blockAst } = renderData;
				delete blockAst.properties['dataLanguage'];
				blockAst.properties['style'] = undefined;
				const terminal = codeBlock.language === 'bash' && codeBlock.props.frame !== 'none';
				nameColours(blockAst, terminal ? 'c-value' : '');
				const code = select('code', blockAst);
				if (code) code.children = linesOf(code);
				renderData.blockAst = h('figure', { className: terminal ? ['frame', 'is-terminal'] : ['frame'] }, blockAst);
			},
		},
	};
}

/**
 * Colours of both themes as one class. The colour that src/styles/code.css gives a whole line needs none: that of plain text,
 * and in commands, which are mostly arguments, that of values.
 */
function nameColours(parent: Element, ofLine: string): void {
	parent.children = parent.children.flatMap((child) => {
		if (child.type !== 'element') return [child];
		nameColours(child, ofLine);
		// Indentation has an element of its own only for wrapped lines, which are not indented here.
		if (String(child.properties['className']) === 'indent') return child.children;
		const colour = /--0:(#[0-9a-f]{6})/i.exec(String(child.properties['style'] ?? ''))?.[1];
		if (child.tagName !== 'span' || !colour) return [child];
		const name = codeColours.get(colour.toLowerCase());
		if (name === undefined) throw new Error(`${colour} is no colour of the code themes.`);
		if (name === ofLine || isBlank(child)) return child.children;
		child.properties = { className: [name || 'c-plain'] };
		return [child];
	});
}

/** Space between words, which has no colour to show. */
const isBlank = ({ children }: Element): boolean =>
	children.every((child) => child.type === 'text' && child.value.trim() === '');

/** Lines as text with line breaks between them; a highlighted one is an element that has its line break inside. */
function linesOf({ children }: Element): ElementContent[] {
	const lines = children.filter((line) => line.type === 'element');
	return lines.flatMap((line, index) => {
		const cell = line.children.at(-1);
		if (cell?.type !== 'element') throw new Error('a line of code has no code; Expressive Code has changed.');
		// An empty line comes with a line break of its own.
		const text = cell.children.filter((child) => child.type !== 'text' || child.value !== '\n');
		const whole: ElementContent[] = index < lines.length - 1 ? [...text, { type: 'text', value: '\n' }] : text;
		return String(line.properties['className']).includes('marked') ? [h('span.marked', ...whole)] : whole;
	});
}
