import type { Issue } from '../lib/issue.ts';
import { checkSiteManifests } from '../lib/manifest/site.ts';
import { readSource } from '../source/docs.ts';
import { manifestNames } from '../source/manifests.ts';

/** Every manifest that is published passes the strict check, whether a lesson shows it or not. */
export const checkManifests = (): Issue[] =>
	checkSiteManifests(
		manifestNames().map((name) => {
			const file = `src/manifests/${name}`;
			return { file, text: readSource(file) };
		}),
	);
