import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Issue } from '../lib/issue.ts';
import { listFiles, readSource } from '../source/docs.ts';
import { lessonMentions, proseFinder } from '../source/term-links.ts';

/** Texts in both languages, beside the lessons. The trail of corrections quotes the notes in `said`, so that stays out. */
const FOLDERS = ['corrections', 'failures', 'fields', 'glossary'];
const QUOTING = new Set(['said', 'title', 'name', 'official', 'variants', 'avoid', 'prose']);

/** Prose calls things by the names of the house: a form the glossary rejects is a finding wherever readers see it. */
export function checkTermForms(): Issue[] {
	const inLessons = lessonMentions().flatMap(({ file, mentions }) =>
		mentions
			.filter(({ kind }) => kind === 'rejected')
			.map(({ line, column, text, house }) => issue(file, line, column, text, house)),
	);
	const records = FOLDERS.flatMap((folder) => listFiles(`src/content/${folder}`, '.yaml'));
	return [...inLessons, ...records.flatMap(checkRecordFile)];
}

function checkRecordFile(file: string): Issue[] {
	const lines = new LineCounter();
	const document = parseDocument(readSource(file), { lineCounter: lines });
	const found: Issue[] = [];
	visit(document, {
		Pair(_, { key, value }) {
			if (isScalar(key) && QUOTING.has(String(key.value))) return visit.SKIP;
			if (!isScalar(key) || isMap(value) || !isScalar(value) || typeof value.value !== 'string') return undefined;
			if (key.value !== 'zh-cn' && key.value !== 'en') return undefined;
			const { line, col } = lines.linePos(value.range![0]);
			for (const { text, name } of proseFinder(key.value)(value.value)) {
				if (name.house !== undefined) found.push(issue(file, line, col, text, name.house));
			}
			return undefined;
		},
	});
	return found;
}

const issue = (file: string, line: number, column: number, text: string, house = ''): Issue => ({
	file,
	line,
	column,
	rule: 'term-form',
	message: `the house form is "${house}", not "${text}"; put it between quotation marks if it is quoted.`,
});
