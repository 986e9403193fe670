/** What a flag takes: nothing, a value, or a value only behind `=` (`--dry-run` and `--dry-run=client`). */
export type FlagKind = 'switch' | 'value' | 'optional';

/** A command of a program with its sub-commands, as its `--help` says. */
export interface CommandTable {
	/** `--output` to what it takes. */
	flags: Readonly<Record<string, FlagKind>>;
	/** `-o` to `--output`. */
	short: Readonly<Record<string, string>>;
	commands: Readonly<Record<string, CommandTable>>;
}

/** One program of one version. */
export interface ProgramTable extends CommandTable {
	program: string;
	version: string;
}
