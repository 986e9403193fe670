import path from 'node:path';
import { parseDocument, LineCounter } from 'yaml';
import { IssueError } from '../lib/issue.ts';
import { termSchema, type Term } from '../lib/glossary/schema.ts';
import { listFiles, readSource } from './docs.ts';

const FOLDER = 'src/content/glossary';

/** The source of a term. */
export const termFile = (id: string): string => `${FOLDER}/${id}.yaml`;

let cached: readonly Term[] | undefined;

/**
 * Reads the whole glossary, sorted by id; once per process.
 *
 * @throws IssueError with file and line for YAML that does not parse or an entry that lacks something
 */
export function readTerms(): readonly Term[] {
	cached ??= listFiles(FOLDER, '.yaml').map(readTerm);
	return cached;
}

function readTerm(file: string): Term {
	const lines = new LineCounter();
	const document = parseDocument(readSource(file), { lineCounter: lines });
	const error = document.errors[0];
	if (error) {
		throw new IssueError([
			{ file, line: lines.linePos(error.pos[0]).line, column: 1, rule: 'yaml', message: error.message.split('\n')[0]! },
		]);
	}
	const result = termSchema.safeParse(document.toJS());
	if (result.success) return { ...result.data, id: path.basename(file, '.yaml') };
	throw new IssueError(
		result.error.issues.map(({ path: at, message }) => ({
			file,
			line: 1,
			column: 1,
			rule: 'term',
			message: `${at.join('.') || 'entry'}: ${message}`,
		})),
	);
}
