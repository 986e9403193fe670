import type { Issue } from '../lib/issue.ts';
import { explainBroken } from '../lib/manifest/check.ts';
import { parseManifest, type ManifestFile } from '../lib/manifest/parse.ts';
import { didYouMean } from '../lib/suggest.ts';
import { docSources, listFiles, readSource } from './docs.ts';
import { remember } from './remember.ts';

const FOLDER = 'src/manifests';
const parsed = new Map<string, ManifestFile>();

/** Names of all published manifests, `pods/probes.yaml`, sorted. Deliberate mistakes are not among them. */
export const manifestNames = remember(() =>
	listFiles(FOLDER, '.yaml')
		.map((file) => file.slice(FOLDER.length + 1))
		.filter((name) => !name.startsWith('broken/')),
);

/** A manifest of the site, read anew when the file has changed. */
export function readManifest(name: string): ManifestFile {
	const text = readSource(`${FOLDER}/${name}`);
	const known = parsed.get(name);
	if (known?.text === text) return known;
	const file = parseManifest(`${FOLDER}/${name}`, text);
	parsed.set(name, file);
	return file;
}

const USE = /<Manifest\s+file="([^"]+)"|\bmanifest:([\w./-]+\.yaml)/g;

/** Slugs of the lessons that show or apply each manifest, in the order of the lessons. */
export const lessonsByManifest = remember((): ReadonlyMap<string, readonly string[]> => {
	const found = new Map<string, string[]>();
	for (const { slug, file } of docSources()) {
		for (const match of readSource(file).matchAll(USE)) {
			const name = match[1] ?? match[2]!;
			const slugs = found.get(name) ?? [];
			if (slugs.at(-1) !== slug) slugs.push(slug);
			found.set(name, slugs);
		}
	}
	return found;
});

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
