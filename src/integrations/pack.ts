import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packSite } from '../source/pack.ts';

/** Makes one style sheet and one script of the many that pages load. */
export function pack(): AstroIntegration {
	return {
		name: 'pack',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { style, script, replaced } = await packSite(fileURLToPath(dir));
				logger.info(`${style} and ${script} instead of ${replaced} files`);
			},
		},
	};
}
