import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { h, type Element } from '@astrojs/starlight/expressive-code/hast';
import { codeColours } from '../config/code-themes.ts';

/**
 * The plainest block that says what it is: a frame, for commands one that is marked as a terminal; colours as classes. The
 * copy button comes with its script (src/client/code.ts), so that the text does not stand in the page twice.
 */
export function plainFrames(): ExpressiveCodePlugin {
	return {
		name: 'plain frames',
		hooks: {
			postprocessRenderedBlock: ({ codeBlock, renderData }) => {
				const { blockAst } = renderData;
				delete blockAst.properties['dataLanguage'];
				blockAst.properties['style'] = undefined;
				nameColours(blockAst);
				const terminal = codeBlock.language === 'bash' && codeBlock.props.frame !== 'none';
				renderData.blockAst = h('figure', { className: terminal ? ['frame', 'is-terminal'] : ['frame'] }, blockAst);
			},
		},
	};
}

/** Colours of both themes as one class; the colour of plain text needs none. */
function nameColours(parent: Element): void {
	parent.children = parent.children.flatMap((child) => {
		if (child.type !== 'element') return [child];
		nameColours(child);
		// Indentation has an element of its own only for wrapped lines, which are not indented here.
		if (String(child.properties['className']) === 'indent') return child.children;
		const colour = /--0:(#[0-9a-f]{6})/i.exec(String(child.properties['style'] ?? ''))?.[1];
		if (child.tagName !== 'span' || !colour) return [child];
		const name = codeColours.get(colour.toLowerCase());
		if (name === undefined) throw new Error(`${colour} is no colour of the code themes.`);
		if (name === '') return child.children;
		child.properties = { className: [name] };
		return [child];
	});
}
