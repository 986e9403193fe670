import fs from 'node:fs';
import path from 'node:path';
import { base, origin } from '../config/site.ts';
import { documentReader } from '../lib/crawl/document.ts';
import type { BuiltSite } from '../lib/crawl/check.ts';

/**
 * Reads a built site from its folder.
 *
 * @param at where the site will live; by default what the build was told
 */
export function readBuiltSite(folder: string, at: Pick<BuiltSite, 'origin' | 'base'> = { origin, base }): BuiltSite {
	const files = fs
		.readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.sort();
	const readDocument = documentReader();
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => [file, readDocument(fs.readFileSync(path.join(folder, file), 'utf8'))] as const);
	return { ...at, files: new Set(files), pages: new Map(pages) };
}
