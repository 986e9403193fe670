import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { localeCodes } from '../config/locales.ts';
import type { SiteMap } from '../lib/link.ts';
import { docFile, listFiles, readSource, root, writtenSlugs } from './docs.ts';

const HEADING_ID = /^#{2,4} .*\[#([a-z0-9-]+)\]\s*$/gm;
const ITEM_ID = /<(?:Failure|Correction) id="([a-z0-9-]+)"/g;

/** Pages that are not lessons. Those without a list of anchors take any fragment. */
const FIXED_PAGES = [
	'',
	'glossary',
	'troubleshooting',
	'cheat-sheet',
	'search',
	'reference/manifests',
	'reference/fields',
	'reference/corrections',
];

let cached: { map: SiteMap; at: number } | undefined;
const MAX_AGE = process.env['NODE_ENV'] === 'production' ? Infinity : 2000;

/** What exists on the site, read from the sources once per build; during `dev` it is read again after two seconds. */
export function siteMap(): SiteMap {
	if (!cached || Date.now() - cached.at > MAX_AGE) cached = { map: readSiteMap(), at: Date.now() };
	return cached.map;
}

function readSiteMap(): SiteMap {
	const terms = new Set(listFiles('src/content/glossary', '.yaml').map((file) => path.basename(file, '.yaml')));
	const pages = new Map<string, ReadonlySet<string> | undefined>();
	for (const slug of FIXED_PAGES) pages.set(slug, undefined);
	pages.set('troubleshooting', failureIds());
	for (const id of terms) pages.set(`glossary/${id}`, undefined);
	for (const slug of writtenSlugs()) pages.set(slug, anchorsOf(slug));
	return { pages, terms };
}

/** Ids of headings, failures and corrections; both languages have the same, which the parity check holds. */
function anchorsOf(slug: string): Set<string> {
	const file = localeCodes.map((locale) => docFile(locale, slug)).find((name) => fs.existsSync(path.join(root, name)))!;
	const source = readSource(file);
	return new Set([...source.matchAll(HEADING_ID), ...source.matchAll(ITEM_ID)].map((match) => match[1]!));
}

function failureIds(): Set<string> {
	return new Set(
		listFiles('src/content/failures', '.yaml').flatMap((file) =>
			((parse(readSource(file)) as { id: string }[] | null) ?? []).map(({ id }) => id),
		),
	);
}
