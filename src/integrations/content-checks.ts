import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/index.ts';
import { IssueError } from '../lib/issue.ts';
import { origin, originIsDefault } from '../config/site.ts';
import { forgetParsed } from '../source/parsed.ts';

/** Runs the rules over the content before a build: a page without its twin never reaches readers. */
export function contentChecks(): AstroIntegration {
	return {
		name: 'content checks',
		hooks: {
			'astro:build:start': ({ logger }) => {
				if (originIsDefault) logger.warn(`SITE_URL is not set: absolute addresses start with ${origin}.`);
				const issues = checkContent();
				forgetParsed();
				if (issues.length) throw new IssueError(issues);
			},
		},
	};
}
