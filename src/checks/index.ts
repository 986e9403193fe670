import { IssueError, type Issue } from '../lib/issue.ts';
import { checkAllCommands } from './commands.ts';
import { checkFields } from './fields.ts';
import { checkGlossary } from './glossary.ts';
import { checkPairs } from './pairs.ts';
import { checkRecords } from './records.ts';
import { checkStrings } from './strings.ts';
import { checkTermForms } from './term-forms.ts';

/** The rules over the real content, by name. */
const CHECKS: Record<string, () => Issue[]> = {
	pairs: checkPairs,
	records: checkRecords,
	strings: checkStrings,
	glossary: checkGlossary,
	fields: checkFields,
	commands: checkAllCommands,
	'term forms': checkTermForms,
};

/**
 * Runs every rule over the content.
 *
 * @returns what is wrong; nothing when all is well
 */
export function checkContent(): Issue[] {
	return Object.values(CHECKS).flatMap((check) => {
		try {
			return check();
		} catch (error) {
			if (error instanceof IssueError) return [...error.issues];
			throw error;
		}
	});
}
