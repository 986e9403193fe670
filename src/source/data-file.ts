import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { IssueError } from '../lib/issue.ts';
import { readSource } from './docs.ts';

/**
 * Reads a YAML file of the repository.
 *
 * @throws IssueError with file and line when it does not parse
 */
export function readYaml(file: string): unknown {
	const lines = new LineCounter();
	const document = parseDocument(readSource(file), { lineCounter: lines });
	const fail = (message: string, at = 0) => {
		const { line, col } = lines.linePos(at);
		return new IssueError([{ file, line, column: col, rule: 'yaml', message: message.split('\n')[0]! }]);
	};
	const [error] = document.errors;
	if (error) throw fail(error.message, error.pos[0]);
	try {
		return document.toJS();
	} catch (problem) {
		// An alias without its anchor is noticed only here.
		throw fail((problem as Error).message);
	}
}

/**
 * Reads a JSON file of the repository.
 *
 * @throws IssueError with file and, where the parser says it, line when it does not parse
 */
export function readJson(file: string): unknown {
	try {
		return JSON.parse(readSource(file));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(error.message) ?? [];
		throw new IssueError([
			{ file, line: Number(line ?? 1), column: Number(column ?? 1), rule: 'json', message: error.message },
		]);
	}
}

/**
 * Holds what a file says to its schema.
 *
 * @throws IssueError with the file and the place within it
 */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown, file: string, rule: string): T {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	throw new IssueError(
		result.error.issues.map(({ path, message }) => ({
			file,
			line: 1,
			column: 1,
			rule,
			message: `${path.join('.') || 'file'}: ${message}.`,
		})),
	);
}
