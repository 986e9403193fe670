import type { Issue } from '../lib/issue.ts';
import { checkTerms } from '../lib/glossary/names.ts';
import { allLessonsWritten } from '../source/docs.ts';
import { readTerms, termFile } from '../source/terms.ts';
import { usagesOf } from '../source/usages.ts';

/**
 * The glossary holds together; once all lessons are there, every term is used by one or says that it is only looked up.
 */
export function checkGlossary(): Issue[] {
	const terms = readTerms();
	const { usages } = usagesOf('en');
	const idle = (allLessonsWritten() ? terms : [])
		.filter(({ id, lookupOnly }) => !lookupOnly && !usages.has(id))
		.map(({ id }) => ({
			file: termFile(id),
			line: 1,
			column: 1,
			rule: 'term-use',
			message: 'no lesson links this term; link it where it is taught, or say `lookupOnly: true`.',
		}));
	return [...checkTerms(terms, termFile), ...idle];
}
