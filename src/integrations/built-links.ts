import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkLinks } from '../lib/crawl/check.ts';
import { IssueError } from '../lib/issue.ts';
import { readBuiltSite } from '../source/built-site.ts';

/** Looks at every address of every built page: one that leads nowhere within the site stops the build. */
export function builtLinks(): AstroIntegration {
	return {
		name: 'built links',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const site = readBuiltSite(fileURLToPath(dir));
				const issues = checkLinks(site);
				if (issues.length) throw new IssueError(issues);
				const count = [...site.pages.values()].reduce((sum, { addresses }) => sum + addresses.length, 0);
				logger.info(`${count} addresses on ${site.pages.size} pages lead somewhere`);
			},
		},
	};
}
