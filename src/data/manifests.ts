import type { ManifestFile } from '../lib/manifest/parse.ts';
import { didYouMean } from '../lib/suggest.ts';
import { manifestNames, readManifest } from '../source/manifests.ts';

export { lessonsByManifest, manifestNames } from '../source/manifests.ts';

/**
 * A manifest of the site, parsed.
 *
 * @throws when there is no such file
 */
export function manifestOf(name: string): ManifestFile {
	const known = manifestNames();
	if (!known.includes(name)) throw new Error(`there is no manifest "${name}" under src/manifests.${didYouMean(name, known)}`);
	return readManifest(name);
}
