import type { Issue } from '../issue.ts';
import { lint, RULES } from './lint/index.ts';
import { issueAt, parseManifest, type ManifestFile } from './parse.ts';
import { validateDocument } from './validate.ts';
import { applyWaivers } from './waivers.ts';
import { customKindsOf } from './custom-kinds.ts';

/** A file by name and content. */
export interface SourceFile {
	file: string;
	text: string;
}

export interface CheckResult {
	/** What is wrong, by file and position. */
	issues: Issue[];
	/** What could not be decided from the given files: references to objects outside of them. */
	notes: Issue[];
}

/**
 * Checks manifests against the schema and the lint rules. Files of one folder see each other's objects.
 *
 * @example checkManifests([{ file: 'pods/web.yaml', text }]).issues.map(formatIssue)
 */
export function checkManifests(sources: readonly SourceFile[]): CheckResult {
	const files = sources.map(({ file, text }) => parseManifest(file, text));
	const folders = Map.groupBy(files, ({ file }) => file.slice(0, file.lastIndexOf('/') + 1));
	const result: CheckResult = { issues: [], notes: [] };
	for (const folder of folders.values()) {
		const customKinds = customKindsOf(folder);
		for (const file of folder) checkFile(file, folder, customKinds, result);
	}
	for (const list of [result.issues, result.notes]) list.sort(byPosition);
	return result;
}

/**
 * Everything that is wrong with one file on its own, as the site's checks say it: a reference that leads out of the file counts.
 *
 * @example explainBroken('max-unavaliable.yaml', text)[0].message // 'Unknown field "maxUnavaliable" … Did you mean "maxUnavailable"?'
 */
export function explainBroken(file: string, text: string): Issue[] {
	const { issues, notes } = checkManifests([{ file, text }]);
	return [...issues, ...notes].sort(byPosition);
}

function checkFile(
	file: ManifestFile,
	folder: readonly ManifestFile[],
	customKinds: ReadonlySet<string>,
	result: CheckResult,
) {
	const issues: Issue[] = [...file.issues];
	const notes = new Set<Issue>();
	const findings = [
		...file.documents.flatMap((document) => validateDocument(document, customKinds)),
		...lint({ file, folder }),
	];
	for (const { offset, rule, message, unresolved } of findings) {
		const issue = issueAt(file, offset, rule, message);
		issues.push(issue);
		if (unresolved) notes.add(issue);
	}
	for (const issue of applyWaivers(file, issues, WAIVABLE))
		(notes.has(issue) ? result.notes : result.issues).push(issue);
}

const WAIVABLE: ReadonlySet<string> = new Set(['no-schema', ...RULES.map(({ id }) => id)]);

function byPosition(a: Issue, b: Issue): number {
	return a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
