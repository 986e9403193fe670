/**
 * `npm run build [-- --outDir <folder>] [options of astro build]`: builds into a fresh folder and puts it in the place of
 * `dist` when it is whole. A build that fails or is killed leaves the site of the last build as it was.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { causeIn } from '../src/lib/fault.ts';
import { restoreFolder, swapFolder } from '../src/source/output.ts';

const { values, tokens } = parseArgs({
	options: { outDir: { type: 'string', default: 'dist' } },
	strict: false,
	tokens: true,
});
const live = path.resolve(String(values.outDir));
const next = `${live}.next-${process.pid}`;
const passed = tokens.flatMap((token) =>
	token.kind === 'option' && token.name !== 'outDir' ? [token.rawName, ...(token.value ? [token.value] : [])] : [],
);

/** Folders of builds that were killed. */
function removeRemains(): void {
	const prefix = `${path.basename(live)}.next-`;
	const names = fs.existsSync(path.dirname(live)) ? fs.readdirSync(path.dirname(live)) : [];
	for (const name of names.filter((name) => name.startsWith(prefix))) {
		if (!isRunning(Number(name.slice(prefix.length))))
			fs.rmSync(path.join(path.dirname(live), name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Runs Astro; what it prints is shown, and its errors are kept to explain them. */
function buildSite(): Promise<{ status: number; errors: string }> {
	const program = path.resolve('node_modules/astro/bin/astro.mjs');
	const child = spawn(process.execPath, [program, 'build', '--outDir', next, ...passed], {
		stdio: ['inherit', 'inherit', 'pipe'],
		// Vite takes a variable of this name for the base path of the site; ours is BASE_PATH.
		env: { ...process.env, BASE_URL: undefined },
	});
	let errors = '';
	child.stderr.on('data', (data: Buffer) => {
		process.stderr.write(data);
		errors += data.toString();
	});
	return new Promise((resolve) => {
		child.on('error', (error) => resolve({ status: 1, errors: error.message }));
		child.on('close', (code) => resolve({ status: code ?? 1, errors }));
	});
}

try {
	restoreFolder(live);
	removeRemains();
	const { status, errors } = await buildSite();
	if (status !== 0) throw new Error(causeIn(errors) ?? 'see above.');
	swapFolder(next, live);
} catch (error) {
	fs.rmSync(next, { recursive: true, force: true });
	const kept = fs.existsSync(live) ? ` ${path.basename(live)}/ still holds the site of the last build.` : '';
	console.error(`The site was not built: ${(error as Error).message}${kept}`);
	process.exit(1);
}
