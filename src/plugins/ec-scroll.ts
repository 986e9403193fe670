import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { select } from '@astrojs/starlight/expressive-code/hast';

/**
 * Blocks that may scroll sideways can be reached with the keyboard, also without JavaScript. Where nothing scrolls,
 * Expressive Code's own script takes the tab stop away; it gives no role to a block that has one already, and so does not
 * make landmarks without names.
 */
export function scrollableBlocks(): ExpressiveCodePlugin {
	return {
		name: 'scrollable blocks',
		hooks: {
			postprocessRenderedBlock: ({ codeBlock, renderData }) => {
				const pre = select('pre', renderData.blockAst);
				if (pre && !codeBlock.props.wrap) pre.properties['tabIndex'] = 0;
			},
		},
	};
}
