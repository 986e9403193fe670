import type { FlagKind } from '../../src/lib/command/table.ts';

/** Flags and names of sub-commands in a `--help` text. */
export interface HelpPage {
	flags: Record<string, FlagKind>;
	short: Record<string, string>;
	commands: string[];
	/** Other names of the command itself. */
	aliases: string[];
}

/** `    -o, --output='':` of kubectl: the default tells the kind. */
const KUBECTL_FLAG = /^ {4}(?:(-\w), )?(--[\w-]+)=(.*):$/gm;
/** `  -o, --output format   text` of helm: a word after the name is the type; switches have none. */
const HELM_FLAG = /^ {2,6}(?:(-\w), )?(--[\w-]+)(?: (\S+))?(?: {2,}|$)/gm;
const COMMAND_SECTION = /^[\w ]*Commands(?: \([^)]+\))?:\n((?: {2}\S.*\n?)+)/gm;

/** Reads a help page of kubectl or helm. */
export function readHelp(text: string, program: 'kubectl' | 'helm'): HelpPage {
	const page: HelpPage = { flags: {}, short: {}, commands: [], aliases: [] };
	for (const [, short, long, rest] of text.matchAll(program === 'kubectl' ? KUBECTL_FLAG : HELM_FLAG)) {
		page.flags[long!] = program === 'kubectl' ? kubectlKind(long!, rest!) : helmKind(rest);
		if (short) page.short[short] = long!;
	}
	for (const [, block] of text.matchAll(COMMAND_SECTION)) {
		page.commands.push(...[...block!.matchAll(/^ {2}([a-z][\w-]*)/gm)].map((match) => match[1]!));
	}
	page.aliases = (/^Aliases:\n\s*(.+)$/m.exec(text)?.[1] ?? '').split(', ').slice(1);
	return page;
}

/** Flags of kubectl whose value may be left out, which its help does not show (NoOptDefVal in its source). */
const OPTIONAL = new Set(['--dry-run', '--cascade', '--validate']);

function kubectlKind(flag: string, byDefault: string): FlagKind {
	if (OPTIONAL.has(flag)) return 'optional';
	return /^(?:true|false)$/.test(byDefault) ? 'switch' : 'value';
}

function helmKind(type: string | undefined): FlagKind {
	if (type === undefined) return 'switch';
	return type.includes('[=') ? 'optional' : 'value';
}
