import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue, type Issue } from '../src/lib/issue.ts';
import { checkManifests, type SourceFile } from '../src/lib/manifest/check.ts';
import { SCHEMA_VERSION } from '../src/lib/manifest/schema.ts';
import { checkSiteManifests } from '../src/lib/manifest/site.ts';
import { isSiteFile, readSources, SITE_FOLDER, UnusableInput } from './manifests/files.ts';

const USAGE = `Usage: npm run check:manifests -- [files or folders…] [--json]

Checks Kubernetes manifests strictly against Kubernetes ${SCHEMA_VERSION}. Without arguments: all of ${SITE_FOLDER}.
Exit codes: 0 nothing found, 1 findings, 2 unusable input.`;

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
		});
		if (values.help) {
			console.log(USAGE);
			return 0;
		}
		const sources = (positionals.length ? positionals : [SITE_FOLDER]).flatMap(readSources);
		const { issues, notes } = check(sources);
		print(sources, issues, notes, values.json ?? false);
		return issues.length ? 1 : 0;
	} catch (error) {
		if (!(error instanceof UnusableInput) && !(error as NodeJS.ErrnoException).code?.startsWith('E')) throw error;
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		return 2;
	}
}

/** Files of the site are checked together with their folder, even where only one is named. */
function check(sources: readonly SourceFile[]): { issues: Issue[]; notes: Issue[] } {
	const [site, other] = [
		sources.filter(({ file }) => isSiteFile(file)),
		sources.filter(({ file }) => !isSiteFile(file)),
	];
	const folders = [...new Set(site.map(({ file }) => path.dirname(file)))];
	const named = new Set(site.map(({ file }) => file));
	const issues = checkSiteManifests(folders.flatMap(readSources)).filter(({ file }) => named.has(file));
	const rest = checkManifests(other);
	return { issues: [...issues, ...rest.issues], notes: rest.notes };
}

function print(sources: readonly SourceFile[], issues: readonly Issue[], notes: readonly Issue[], json: boolean) {
	if (json) {
		console.log(JSON.stringify({ kubernetes: SCHEMA_VERSION, files: sources.length, issues, notes }, null, '\t'));
		return;
	}
	for (const issue of issues) console.log(formatIssue(issue));
	for (const note of notes) console.log(`${formatIssue(note)} (note)`);
	const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
	console.log(
		`${count(sources.length, 'file')}, ${count(issues.length, 'finding')}, ${count(notes.length, 'note')} (Kubernetes ${SCHEMA_VERSION})`,
	);
}
