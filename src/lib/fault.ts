const CAUSES: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full; free some space and run it again.',
	EDQUOT: 'the quota of this user is used up; free some space and run it again.',
	EACCES: 'this user has no right to it; check who owns the file and its folder.',
	EPERM: 'this user has no right to it; check who owns the file and its folder.',
	EROFS: 'the file system is read-only; build in a folder that can be written.',
	EMFILE: 'too many files are open; raise the limit (ulimit -n).',
};

/**
 * Says what went wrong with a file in words that tell what to do.
 *
 * @param what what was being done: `"writing dist/index.html"`
 * @example explainFault({ code: 'ENOSPC' }, 'writing a') // 'writing a: the disk is full; … (ENOSPC)'
 */
export function explainFault(error: unknown, what: string): string {
	const { code, message } = error as { code?: string; message?: string };
	const cause = code === undefined ? undefined : CAUSES[code];
	return cause ? `${what}: ${cause} (${code})` : `${what}: ${message ?? String(error)}`;
}

/**
 * Finds the fault of a file system that another program printed, and says what to do.
 *
 * @example causeIn('Error: ENOSPC: no space left on device, write') // 'the disk is full; …'
 */
export function causeIn(output: string): string | undefined {
	const code = /\b(?:ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EMFILE)\b/.exec(output)?.[0];
	return code && `${CAUSES[code]} (${code})`;
}
