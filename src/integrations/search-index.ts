import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearch, readPages, writeSearch } from '../source/search/build.ts';

/** Makes the search index from the built pages. A failing or empty index stops the build. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const build = await buildSearch(readPages(folder));
				writeSearch(folder, build);
				const counts = Object.entries(build.pages).map(([locale, rows]) => `${locale} ${rows.length}`);
				logger.info(`${counts.join(', ')} pages in ${build.files.size} files`);
			},
		},
	};
}
