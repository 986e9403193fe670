import type { Issue } from '../lib/issue.ts';
import { allLessonsWritten } from '../source/docs.ts';
import { fieldText, readFieldTexts, usedFields } from '../source/fields.ts';

/**
 * Every field that a manifest uses has its sentences, and, once all lessons are there, no sentence
 * is left of a field that none uses.
 */
export function checkFields(): Issue[] {
	const texts = readFieldTexts();
	const used = usedFields();
	const wanted = new Set(used.map(({ definitionId, field }) => `${definitionId}.${field}`));
	const gaps = used
		.filter((field) => !fieldText(field))
		.map(({ definition, definitionId, field, manifests }) => ({
			file: `src/content/fields/${definitionId}.yaml`,
			line: 1,
			column: 1,
			rule: 'field-text',
			message: `${definition}.${field} has no sentences; ${manifests[0]} uses it.`,
		}));
	const idle = (allLessonsWritten() ? [...texts] : [])
		.filter(([id]) => id !== 'common')
		.flatMap(([id, fields]) =>
			Object.keys(fields)
				.filter((field) => !wanted.has(`${id}.${field}`))
				.map((field) => ({
					file: `src/content/fields/${id}.yaml`,
					line: 1,
					column: 1,
					rule: 'field-text',
					message: `no manifest uses ${field}; delete its sentences.`,
				})),
		);
	return [...gaps, ...idle];
}
