import { execFileSync } from 'node:child_process';
import type { CommandTable, ProgramTable } from '../../src/lib/command/table.ts';
import { toolPath } from '../kubernetes-tools.ts';
import { readHelp } from './read-help.ts';

/** The table of a program, from its own help. Texts are left out: names are facts. */
export function buildTable(program: 'kubectl' | 'helm'): ProgramTable {
	const run = (...words: string[]) =>
		execFileSync(toolPath(program), words, {
			encoding: 'utf8',
			env: { ...process.env, HOME: '/nonexistent' },
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	const walk = (words: readonly string[]): { table: CommandTable; aliases: string[] } => {
		const { flags, short, commands, aliases } = readHelp(run(...words, '--help'), program);
		const inner = commands.flatMap((name) => {
			const found = walk([...words, name]);
			return [name, ...found.aliases].map((word) => [word, found.table] as const);
		});
		return {
			table: { flags: sorted(flags), short: sorted(short), commands: sorted(Object.fromEntries(inner)) },
			aliases,
		};
	};
	const { table: root } = walk([]);
	// kubectl lists the flags of every command on a page of its own.
	const everywhere = program === 'kubectl' ? readHelp(run('options'), program) : { flags: {}, short: {} };
	return {
		program,
		version: versionOf(run(...(program === 'kubectl' ? ['version', '--client'] : ['version', '--short']))),
		...root,
		flags: sorted({ ...root.flags, ...everywhere.flags, '--help': 'switch' as const }),
		short: sorted({ ...root.short, ...everywhere.short, '-h': '--help' }),
	};
}

const versionOf = (text: string): string => /v(\d+\.\d+\.\d+)/.exec(text)![1]!;

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
	Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
