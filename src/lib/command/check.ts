import { didYouMean } from '../suggest.ts';
import { DEPRECATED_FLAGS, TAKES_RESOURCE } from './knowledge.ts';
import { RESOURCE_NAMES, unknownResource } from './resources.ts';
import { callsOf } from './shell.ts';
import type { CommandTable, ProgramTable } from './table.ts';

/** What is wrong with a call. */
export interface CommandIssue {
	/** Line within the text, from 1. */
	line: number;
	rule: 'command' | 'quote' | 'flag' | 'deprecated-flag' | 'resource' | 'program';
	message: string;
}

/** Misspelt programs would not be looked at otherwise. */
const MISSPELT = /^(?:kubeclt|kubctl|kubetcl|kubect|kubectrl|kubeclt|heml|hlem)$/;

/**
 * Checks every kubectl and helm call of a shell text against the programs' own tables.
 *
 * @param programs tables by name of the program
 */
export function checkCommands(text: string, programs: Readonly<Record<string, ProgramTable>>): CommandIssue[] {
	return callsOf(text).flatMap(({ words, patterns, line }) => {
		const [program = '', ...rest] = words;
		if (MISSPELT.test(program))
			return [
				{
					line,
					rule: 'program',
					message: `"${program}":${didYouMean(program, Object.keys(programs)) || ' unknown program.'}`,
				},
			];
		const table = programs[program];
		if (!table) return [];
		const unquoted = patterns.map((word): Finding => ({
			rule: 'quote',
			message: `quote "${word}": zsh takes it for a pattern of file names and refuses it.`,
		}));
		return [...unquoted, ...checkCall(table, rest)].map((issue) => ({ line, ...issue }));
	});
}

type Finding = Omit<CommandIssue, 'line'>;

/** Walks the words of one call: sub-commands first, flags anywhere, then what the command works on. */
function checkCall(table: ProgramTable, words: readonly string[]): Finding[] {
	const findings: Finding[] = [];
	const path: string[] = [];
	const operands: string[] = [];
	let here: CommandTable = table;
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		if (word === '--') break;
		if (word.startsWith('-') && word !== '-' && !/^-\d/.test(word)) {
			const { takesNext, finding } = readFlag(word, here, table, path);
			if (finding) findings.push(finding);
			if (takesNext) at += 1;
		} else if (operands.length === 0 && Object.keys(here.commands).length > 0) {
			const next = here.commands[word];
			if (next) {
				here = next;
				path.push(word);
			} else if (path.length === 0 || !ALSO_TAKES_OPERANDS.has(path.join(' '))) {
				return [
					...findings,
					{
						rule: 'command',
						message: `${[table.program, ...path].join(' ')} has no command "${word}".${didYouMean(word, Object.keys(here.commands))}`,
					},
				];
			} else operands.push(word);
		} else operands.push(word);
	}
	return [...findings, ...checkResources(table, path, operands)];
}

/** Commands with sub-commands that also work without one. */
const ALSO_TAKES_OPERANDS = new Set(['help', 'completion', 'cluster-info', 'apply', 'version']);

function readFlag(
	word: string,
	here: CommandTable,
	table: ProgramTable,
	path: readonly string[],
): { takesNext: boolean; finding?: Finding } {
	const [name = ''] = word.split('=');
	const label = [table.program, ...path].join(' ');
	const flags = { ...table.flags, ...here.flags };
	const shorts = { ...table.short, ...here.short };
	if (name.startsWith('--')) {
		const kind = flags[name];
		const old = DEPRECATED_FLAGS[`${table.program} ${name}`];
		if (old) return { takesNext: false, finding: { rule: 'deprecated-flag', message: `${label} ${name}: ${old}` } };
		if (!kind)
			return {
				takesNext: false,
				finding: { rule: 'flag', message: `${label} has no flag ${name}.${didYouMean(name, Object.keys(flags))}` },
			};
		return { takesNext: kind === 'value' && !word.includes('=') };
	}
	// Short flags may be joined (`-it`) and may carry their value (`-oyaml`).
	for (let index = 1; index < name.length; index++) {
		const long = shorts[`-${name[index]}`];
		if (!long)
			return {
				takesNext: false,
				finding: {
					rule: 'flag',
					message: `${label} has no flag -${name[index]}.${didYouMean(name, Object.keys(shorts))}`,
				},
			};
		if (flags[long] === 'value') return { takesNext: index === name.length - 1 && !word.includes('=') };
	}
	return { takesNext: false };
}

function checkResources({ program }: ProgramTable, path: readonly string[], operands: readonly string[]): Finding[] {
	if (program !== 'kubectl') return [];
	const rule = TAKES_RESOURCE.find(({ commands }) => commands.includes(path.join(' ')));
	if (!rule) return [];
	const words = operands.slice(rule.skip ?? 0);
	const [first] = words;
	if (first === undefined || /[$<{]|SUBSTITUTION/.test(first)) return [];
	const named = rule.path
		? [first.split('.')[0]!]
		: first.includes('/')
			? words.filter((word) => word.includes('/')).map((word) => word.split('/')[0]!)
			: rule.onlySlash
				? []
				: [first];
	return named.flatMap((word) => {
		const unknown = unknownResource(word);
		return unknown
			? [{ rule: 'resource' as const, message: `"${unknown}" is no resource.${didYouMean(unknown, RESOURCE_NAMES)}` }]
			: [];
	});
}
