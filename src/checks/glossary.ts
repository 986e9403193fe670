import type { Issue } from '../lib/issue.ts';
import { checkTerms } from '../lib/glossary/names.ts';
import type { Term } from '../lib/glossary/schema.ts';
import { excerptOf } from '../lib/manifest/excerpt.ts';
import { allLessonsWritten } from '../source/docs.ts';
import { manifestOf } from '../source/manifests.ts';
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
	return [...checkTerms(terms, termFile), ...terms.flatMap(checkManifest), ...idle];
}

/** The manifest that a term shows is published and has the part to show. */
function checkManifest({ id, manifest }: Term): Issue[] {
	if (!manifest) return [];
	try {
		excerptOf(manifestOf(manifest.file), manifest);
		return [];
	} catch (error) {
		const message = (error as Error).message;
		return [{ file: termFile(id), line: 1, column: 1, rule: 'term-manifest', message }];
	}
}
