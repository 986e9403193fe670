import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Starts `npm run build` into a folder, in a process group of its own so that all of it can be killed. */
export function startBuild(
	outDir: string,
	env: Record<string, string> = {},
	options: readonly string[] = [],
): ChildProcess {
	return spawn(process.execPath, ['scripts/build.ts', '--outDir', outDir, ...options], {
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...withoutVitest(process.env), ...env },
	});
}

/** Vitest sets variables that a build would read, such as `NODE_ENV` and `BASE_URL`. */
const OF_VITEST = /^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|TEST_FULL)$/;
const withoutVitest = (env: NodeJS.ProcessEnv) =>
	Object.fromEntries(Object.entries(env).filter(([name]) => !OF_VITEST.test(name)));

/** Runs a build to its end. */
export function build(outDir: string, env?: Record<string, string>, options?: readonly string[]) {
	const child = startBuild(outDir, env, options);
	let output = '';
	for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data: Buffer) => (output += data.toString()));
	return new Promise<{ status: number | null; output: string }>((resolve) =>
		child.on('close', (status) => resolve({ status, output })),
	);
}

/** Kills a build and everything it started, as a machine that is switched off does. */
export function killBuild(child: ChildProcess): Promise<void> {
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	process.kill(-child.pid!, 'SIGKILL');
	return ended;
}

/** Every file below a folder with a hash of its bytes. */
export function contentsOf(folder: string): Map<string, string> {
	return new Map(
		fs
			.readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.map(
				(file) =>
					[path.relative(folder, file), createHash('sha256').update(fs.readFileSync(file)).digest('hex')] as const,
			)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** Files that one folder lacks or has otherwise. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
	return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}
