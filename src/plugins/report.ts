import path from 'node:path';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { IssueError } from '../lib/issue.ts';
import { docOf } from '../source/docs.ts';

/** Stops the build with the file, the position and what is wrong. */
export function fail(file: VFile, node: Node, rule: string, message: string): never {
	const start = node.position?.start;
	const name = path.relative(process.cwd(), file.path).split(path.sep).join('/');
	throw new IssueError([{ file: name, line: start?.line, column: start?.column, rule, message }]);
}

/** The lesson a file holds; plugins leave everything else alone. */
export const lessonOf = (file: VFile): ReturnType<typeof docOf> => (file.path ? docOf(file.path) : undefined);
