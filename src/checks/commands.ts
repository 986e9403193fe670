import type { Code, InlineCode } from 'mdast';
import { visit } from 'unist-util-visit';
import helm from '../generated/commands/helm.json' with { type: 'json' };
import kubectl from '../generated/commands/kubectl.json' with { type: 'json' };
import { checkCommands } from '../lib/command/check.ts';
import type { ProgramTable } from '../lib/command/table.ts';
import type { Issue } from '../lib/issue.ts';
import { failureSchema } from '../lib/page/records.ts';
import { CHEAT_SHEET, readCheatSheet } from '../source/cheat-sheet.ts';
import { docSources } from '../source/docs.ts';
import { parsedFile } from '../source/parsed.ts';
import { readRecords } from '../source/records.ts';
import { readTerms, termFile } from '../source/terms.ts';

const PROGRAMS = { kubectl, helm } as unknown as Record<string, ProgramTable>;

/** Every kubectl and helm line that readers may type: in lessons, failures and glossary entries. */
export function checkAllCommands(): Issue[] {
	return [
		...docSources().flatMap(({ file }) => checkLesson(file)),
		...checkFailureCommands(),
		...checkTermCommands(),
		...checkCheatSheet(),
	];
}

function checkLesson(file: string): Issue[] {
	const issues: Issue[] = [];
	const check = (text: string, line: number) => issues.push(...checkText(file, line, text));
	visit(parsedFile(file).tree, (node) => {
		if (node.type === 'code' && (node as Code).lang === 'bash')
			check((node as Code).value, (node.position?.start.line ?? 0) + 1);
		// Inline code is checked where it is a whole call, not a mention such as `kubectl rollout`.
		if (node.type === 'inlineCode' && /^(?:kubectl|helm) .+ -/.test((node as InlineCode).value))
			check((node as InlineCode).value, node.position?.start.line ?? 1);
	});
	return issues;
}

function checkFailureCommands(): Issue[] {
	return readRecords('src/content/failures').flatMap(({ file, line, data }) => {
		const failure = failureSchema.safeParse(data);
		return failure.success ? failure.data.inspect.flatMap(({ command }) => checkText(file, line, command)) : [];
	});
}

function checkCheatSheet(): Issue[] {
	return readCheatSheet().flatMap(({ rows }) => rows.flatMap(({ command }) => checkText(CHEAT_SHEET, 1, command)));
}

function checkTermCommands(): Issue[] {
	return readTerms().flatMap(({ id, command }) => (command ? checkText(termFile(id), 1, command) : []));
}

function checkText(file: string, first: number, text: string): Issue[] {
	return checkCommands(text, PROGRAMS).map(({ line, rule, message }) => ({
		file,
		line: first + line - 1,
		column: 1,
		rule,
		message,
	}));
}
