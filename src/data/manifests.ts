import { parseManifest, type ManifestFile } from '../lib/manifest/parse.ts';
import { didYouMean } from '../lib/suggest.ts';
import { listFiles, readSource } from '../source/docs.ts';

const FOLDER = 'src/manifests';
const parsed = new Map<string, ManifestFile>();

/** Names of all published manifests, `pods/probes.yaml`, sorted. Deliberate mistakes are not among them. */
export function manifestNames(): string[] {
	return listFiles(FOLDER, '.yaml')
		.map((file) => file.slice(FOLDER.length + 1))
		.filter((name) => !name.startsWith('broken/'));
}

/**
 * A manifest of the site, parsed.
 *
 * @throws when there is no such file
 */
export function manifestOf(name: string): ManifestFile {
	const known = manifestNames();
	if (!known.includes(name)) throw new Error(`there is no manifest "${name}" under ${FOLDER}.${didYouMean(name, known)}`);
	let file = parsed.get(name);
	if (!file || import.meta.env.DEV) {
		file = parseManifest(`${FOLDER}/${name}`, readSource(`${FOLDER}/${name}`));
		parsed.set(name, file);
	}
	return file;
}
