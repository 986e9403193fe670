import type { Issue } from '../lib/issue.ts';
import { explainBroken } from '../lib/manifest/check.ts';
import type { ManifestFile } from '../lib/manifest/parse.ts';
import { didYouMean } from '../lib/suggest.ts';
import { listFiles, readSource } from '../source/docs.ts';
import { manifestNames, readManifest } from '../source/manifests.ts';

export { lessonsByManifest, manifestNames } from '../source/manifests.ts';

/**
 * A manifest of the site, parsed.
 *
 * @throws when there is no such file
 */
export function manifestOf(name: string): ManifestFile {
	const known = manifestNames();
	if (!known.includes(name))
		throw new Error(`there is no manifest "${name}" under src/manifests.${didYouMean(name, known)}`);
	return readManifest(name);
}

/**
 * A deliberate mistake with what the checker says about it.
 *
 * @throws when there is no such file, or the checker finds nothing wrong with it
 */
export function brokenOf(name: string): { text: string; issues: Issue[] } {
	const known = listFiles('src/manifests/broken', '.yaml').map((file) => file.split('/').at(-1)!);
	if (!known.includes(name))
		throw new Error(`there is no file "${name}" under src/manifests/broken.${didYouMean(name, known)}`);
	const text = readSource(`src/manifests/broken/${name}`);
	const issues = explainBroken(name, text);
	if (issues.length === 0) throw new Error(`src/manifests/broken/${name}: nothing is wrong with it.`);
	return { text, issues };
}
