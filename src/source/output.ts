import fs from 'node:fs';
import path from 'node:path';
import { explainFault } from '../lib/fault.ts';

/** The calls by which files are written; tests put a failing disk in their place. */
export type Disk = Pick<typeof fs, 'existsSync' | 'mkdirSync' | 'renameSync' | 'rmSync' | 'writeFileSync'>;

/**
 * Writes files below a folder, each whole or not at all: under another name first, then renamed.
 *
 * @throws with the name of the file and what to do
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>, disk: Disk = fs): void {
	for (const [name, content] of files) {
		const file = path.join(folder, name);
		const draft = `${file}.part`;
		try {
			disk.mkdirSync(path.dirname(file), { recursive: true });
			disk.writeFileSync(draft, content);
			disk.renameSync(draft, file);
		} catch (error) {
			discard(draft, disk);
			throw new Error(explainFault(error, `writing ${file}`), { cause: error });
		}
	}
}

/** Where the site that is being replaced waits until the new one is in its place. */
const previousOf = (live: string): string => `${live}.previous`;

/**
 * Puts a finished folder in the place of another. Whatever fails, a whole site stands there afterwards: the new one, or
 * the one that stood there before.
 *
 * @throws with what to do when the new one could not be put there
 */
export function swapFolder(next: string, live: string, disk: Disk = fs): void {
	const previous = previousOf(live);
	let moved = false;
	try {
		disk.rmSync(previous, { recursive: true, force: true });
		if (disk.existsSync(live)) {
			disk.renameSync(live, previous);
			moved = true;
		}
		disk.renameSync(next, live);
	} catch (error) {
		if (moved) disk.renameSync(previous, live);
		throw new Error(explainFault(error, `putting ${next} in the place of ${live}`), { cause: error });
	}
	discard(previous, disk);
}

/** Puts the site back that a build moved away before it was killed. */
export function restoreFolder(live: string, disk: Disk = fs): void {
	if (!disk.existsSync(live) && disk.existsSync(previousOf(live))) disk.renameSync(previousOf(live), live);
}

/** What cannot be removed now is removed by the next build. */
function discard(target: string, disk: Disk): void {
	try {
		disk.rmSync(target, { recursive: true, force: true });
	} catch {
		// The work itself is done, or its own error is on the way.
	}
}
