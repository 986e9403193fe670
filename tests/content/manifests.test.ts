import { expect, test } from 'vitest';
import { isSiteFile, readSources, SITE_FOLDER } from '../../scripts/manifests/files.ts';
import { formatIssue } from '../../src/lib/issue.ts';
import { checkSiteManifests } from '../../src/lib/manifest/site.ts';

test('every published manifest passes the strict check', () => {
	const sources = readSources(SITE_FOLDER).filter(({ file }) => isSiteFile(file));
	expect(checkSiteManifests(sources).map(formatIssue)).toEqual([]);
});
