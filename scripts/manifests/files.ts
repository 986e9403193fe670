import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../src/lib/manifest/check.ts';

/** The published manifests, below the repository root. */
export const SITE_FOLDER = 'src/manifests';

/** A path that cannot be read, or holds no manifest. */
export class UnusableInput extends Error {}

/** Reads a YAML file, or all of a folder and its folders. Deliberate mistakes are only read when named. */
export function readSources(given: string): SourceFile[] {
	const stats = statSync(given, { throwIfNoEntry: false });
	if (!stats) throw new UnusableInput(`${given}: no such file or folder`);
	if (stats.isFile()) return [read(given)];
	const names = readdirSync(given, { recursive: true, encoding: 'utf8' }).filter(
		(name) => /\.ya?ml$/.test(name) && !/(^|[\\/])(node_modules|broken)[\\/]/.test(name),
	);
	if (!names.length) throw new UnusableInput(`${given}: no .yaml or .yml file in this folder`);
	return names.sort().map((name) => read(path.join(given, name)));
}

/** Whether a file is one the site publishes. */
export function isSiteFile(file: string): boolean {
	return file.startsWith(`${SITE_FOLDER}/`) && !file.startsWith(`${SITE_FOLDER}/broken/`);
}

function read(file: string): SourceFile {
	const relative = path.relative('', file);
	return {
		file: (relative.startsWith('..') ? file : relative).replaceAll(path.sep, '/'),
		text: readFileSync(file, 'utf8'),
	};
}
