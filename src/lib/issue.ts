/** What a check reports. Lines and columns count from 1. */
export interface Issue {
	/** Path below the repository root, with forward slashes. */
	file: string;
	line?: number | undefined;
	column?: number | undefined;
	/** Kebab-case id of the check. */
	rule: string;
	/** What is wrong, what is allowed and, where it can be guessed, what was meant. */
	message: string;
}

/**
 * One line for a terminal.
 *
 * @example formatIssue({ file: 'a.mdx', line: 3, column: 1, rule: 'link', message: 'no such page' }) // 'a.mdx:3:1 link no such page'
 */
export function formatIssue({ file, line, column, rule, message }: Issue): string {
	return `${[file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')} ${rule} ${message}`;
}

/** An error that carries issues; its message lists them, one per line. */
export class IssueError extends Error {
	readonly issues: readonly Issue[];

	constructor(issues: readonly Issue[]) {
		super(issues.map(formatIssue).join('\n'));
		this.name = 'IssueError';
		this.issues = issues;
	}
}
