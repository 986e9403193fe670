import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { IssueError } from '../lib/issue.ts';
import { listFiles, readSource } from './docs.ts';

export interface SourceRecord {
	id: string;
	file: string;
	line: number;
	data: Record<string, unknown>;
}

const known = new Map<string, { source: string; records: readonly SourceRecord[] }>();

/**
 * Reads the lists of records in the YAML files of a folder: one file a chapter, one entry an `id`. A file is parsed anew
 * when it has changed.
 *
 * @throws IssueError with file and line when a file does not parse, is no list, or an id is used twice
 */
export function readRecords(folder: string): SourceRecord[] {
	const seen = new Map<string, string>();
	return listFiles(folder, '.yaml').flatMap((file) => {
		const source = readSource(file);
		const kept = known.get(file);
		const records = kept?.source === source ? kept.records : parseRecords(file, source);
		known.set(file, { source, records });
		for (const { id, line } of records) {
			if (seen.has(id)) throw failure(file, line, 'records', `the id "${id}" is used in ${seen.get(id)} already.`);
			seen.set(id, file);
		}
		return records;
	});
}

const failure = (file: string, line: number, rule: string, message: string): IssueError =>
	new IssueError([{ file, line, column: 1, rule, message }]);

function parseRecords(file: string, source: string): SourceRecord[] {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines });
	const error = document.errors[0];
	if (error) throw failure(file, lines.linePos(error.pos[0]).line, 'yaml', error.message.split('\n')[0]!);
	if (document.contents === null) return [];
	if (!isSeq(document.contents)) throw failure(file, 1, 'records', 'the file has to be a list of records ("- id: …").');
	return document.contents.items.map((item) => {
		const line = isMap(item) && item.range ? lines.linePos(item.range[0]).line : 1;
		const data = (isMap(item) ? item.toJS(document) : {}) as Record<string, unknown>;
		return { id: String(data['id']), file, line, data };
	});
}
