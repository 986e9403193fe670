import { parseManifest, type ManifestFile } from '../lib/manifest/parse.ts';
import { docSources, listFiles, readSource } from './docs.ts';

const FOLDER = 'src/manifests';
const parsed = new Map<string, ManifestFile>();

/** Names of all published manifests, `pods/probes.yaml`, sorted. Deliberate mistakes are not among them. */
export function manifestNames(): string[] {
	return listFiles(FOLDER, '.yaml')
		.map((file) => file.slice(FOLDER.length + 1))
		.filter((name) => !name.startsWith('broken/'));
}

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
export function lessonsByManifest(): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const { slug, file } of docSources()) {
		for (const match of readSource(file).matchAll(USE)) {
			const name = match[1] ?? match[2]!;
			const slugs = found.get(name) ?? [];
			if (!slugs.includes(slug)) found.set(name, [...slugs, slug]);
		}
	}
	return found;
}
