import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { addClassName } from '@astrojs/starlight/expressive-code/hast';

/** Marks blocks that hold what a command prints, so that they look different from what a reader types. */
export function outputBlocks(): ExpressiveCodePlugin {
	return {
		name: 'output blocks',
		hooks: {
			postprocessRenderedBlock: ({ codeBlock, renderData }) => {
				if (codeBlock.metaOptions.getBoolean('output')) addClassName(renderData.blockAst, 'output');
			},
		},
	};
}
