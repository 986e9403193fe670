import { formatIssue, IssueError, type Issue } from '../lib/issue.ts';
import { checkAllCommands } from './commands.ts';
import { checkFields } from './fields.ts';
import { checkGlossary } from './glossary.ts';
import { checkManifests } from './manifests.ts';
import { checkPairs } from './pairs.ts';
import { checkRecords } from './records.ts';
import { checkStrings } from './strings.ts';
import { checkTermForms } from './term-forms.ts';
import { checkTermLinks } from './term-links.ts';
import { checkUnfilled } from './unfilled.ts';

/** The rules over the real content, by name. */
const CHECKS: Record<string, () => Issue[]> = {
	unfilled: checkUnfilled,
	pairs: checkPairs,
	records: checkRecords,
	strings: checkStrings,
	glossary: checkGlossary,
	manifests: checkManifests,
	fields: checkFields,
	commands: checkAllCommands,
	'term forms': checkTermForms,
	'term links': checkTermLinks,
};

/**
 * Runs every rule over the content.
 *
 * @returns what is wrong; nothing when all is well
 */
export function checkContent(): Issue[] {
	const issues = Object.values(CHECKS).flatMap((check) => {
		try {
			return check();
		} catch (error) {
			if (error instanceof IssueError) return [...error.issues];
			throw error;
		}
	});
	// Several rules read the same files, and each reports a file it cannot use.
	return [...new Map(issues.map((issue) => [formatIssue(issue), issue])).values()];
}
