import type { Issue } from '../issue.ts';
import { checkManifests, type CheckResult, type SourceFile } from './check.ts';
import { readComments } from './comments.ts';

/**
 * Checks the manifests that the site publishes: as `checkManifests`, but every reference must lead to an object of the folder, and
 * the house rules for files hold.
 */
export function checkSiteManifests(sources: readonly SourceFile[]): Issue[] {
	const { issues, notes }: CheckResult = checkManifests(sources);
	return [...issues, ...notes, ...sources.flatMap(houseRules)];
}

function houseRules({ file, text }: SourceFile): Issue[] {
	const issues: Issue[] = [];
	const name = file.slice(file.lastIndexOf('/') + 1);
	if (!/^[a-z\d]+(-[a-z\d]+)*\.yaml$/.test(name))
		issues.push({
			file,
			rule: 'file-name',
			message: 'Name the file in lower-case words with dashes, ending in .yaml.',
		});
	for (const { line, column, text: comment } of readComments(text)) {
		if (!comment.startsWith('waive:'))
			issues.push({
				file,
				line,
				column,
				rule: 'comment',
				message: 'A manifest has no comments: explain it in the notes of the page, in both languages.',
			});
	}
	const lines = text.split('\n');
	if (lines.at(-1) !== '' || lines.at(-2) === '')
		issues.push({
			file,
			line: lines.length,
			column: 1,
			rule: 'final-newline',
			message: 'The file must end with one newline.',
		});
	for (const [index, line] of lines.entries()) {
		if (/[ \t\r]$/.test(line))
			issues.push({
				file,
				line: index + 1,
				column: line.trimEnd().length + 1,
				rule: 'trailing-space',
				message: 'The line ends with spaces.',
			});
	}
	return issues;
}
