import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { addClassName, h } from '@astrojs/starlight/expressive-code/hast';

declare module '@astrojs/starlight/expressive-code' {
	interface ExpressiveCodeBlockProps {
		/** Line (from 1) to the number of the note that explains it. */
		noteLines: Record<number, number>;
		/** Lines (from 1) to highlight. */
		markedLines: readonly number[];
	}
}

/** Puts the number of a note at the end of the line it explains, and marks highlighted lines. */
export function manifestLines(): ExpressiveCodePlugin {
	return {
		name: 'manifest lines',
		hooks: {
			postprocessRenderedLine: ({ codeBlock, lineIndex, renderData }) => {
				const { noteLines = {}, markedLines = [] } = codeBlock.props;
				if (markedLines.includes(lineIndex + 1)) addClassName(renderData.lineAst, 'marked');
				const number = noteLines[lineIndex + 1];
				if (number === undefined) return;
				const code = renderData.lineAst.children.at(-1);
				if (code?.type === 'element') code.children.push(h('span.note-number', { dataNote: number, ariaHidden: 'true' }));
			},
		},
	};
}
