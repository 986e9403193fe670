import fs from 'node:fs';
import path from 'node:path';
import { localeCodes } from '../config/locales.ts';
import type { SiteMap } from '../lib/link.ts';
import { docFile, listFiles, readSource, root, writtenSlugs } from './docs.ts';
import { readRecords } from './records.ts';
import { remember } from './remember.ts';

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

/** What exists on the site, by its sources. */
export const siteMap = remember(readSiteMap);

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

const failureIds = (): Set<string> => new Set(readRecords('src/content/failures').map(({ id }) => id));
