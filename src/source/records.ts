import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { IssueError } from '../lib/issue.ts';
import { listFiles, readSource } from './docs.ts';

export interface SourceRecord {
	id: string;
	file: string;
	line: number;
	data: Record<string, unknown>;
}

/**
 * Reads the lists of records in the YAML files of a folder: one file a chapter, one entry an `id`.
 *
 * @throws IssueError with file and line when a file does not parse, is no list, or an id is used twice
 */
export function readRecords(folder: string): SourceRecord[] {
	const seen = new Map<string, string>();
	return listFiles(folder, '.yaml').flatMap((file) => {
		const lines = new LineCounter();
		const document = parseDocument(readSource(file), { lineCounter: lines });
		const fail = (line: number, rule: string, message: string) =>
			new IssueError([{ file, line, column: 1, rule, message }]);
		const error = document.errors[0];
		if (error) throw fail(lines.linePos(error.pos[0]).line, 'yaml', error.message.split('\n')[0]!);
		if (document.contents === null) return [];
		if (!isSeq(document.contents)) throw fail(1, 'records', 'the file has to be a list of records ("- id: …").');
		return document.contents.items.map((item) => {
			const line = isMap(item) && item.range ? lines.linePos(item.range[0]).line : 1;
			const data = (isMap(item) ? item.toJS(document) : {}) as Record<string, unknown>;
			const id = String(data['id']);
			if (seen.has(id)) throw fail(line, 'records', `the id "${id}" is used in ${seen.get(id)} already.`);
			seen.set(id, file);
			return { id, file, line, data };
		});
	});
}
