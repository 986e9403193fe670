/**
 * How the build grows: the real site, then the same with every lesson 4 times (`--copies 1,4,16`), built in a copy of the
 * project below `.cache` (Linux: hard links and the kernel's record of memory). Prints seconds, pages, the growth exponent and the largest memory in use.
 */
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { localeCodes } from '../../src/config/locales.ts';
import { CHAPTERS } from '../../src/config/pages.ts';

const { values } = parseArgs({ options: { copies: { type: 'string', default: '1,4' } } });
fs.mkdirSync('.cache', { recursive: true });
const steps = values.copies.split(',').map(Number);
const NEEDED = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'ec.config.mjs'];

/** A project with every lesson `copies` times: `pods/probes`, `pods/probes-copy-2`, … */
function multiply(folder: string, copies: number): void {
	for (const name of NEEDED) fs.cpSync(name, path.join(folder, name), { recursive: true });
	// Links to the files, not to the folder: Astro takes modules outside the project for other ones.
	execFileSync('cp', ['-al', path.resolve('node_modules'), folder]);
	for (const cache of ['.astro', '.vite'])
		fs.rmSync(path.join(folder, 'node_modules', cache), { recursive: true, force: true });
	const names = (page: string): string[] =>
		Array.from({ length: copies }, (_, index) => (index ? `${page}-copy-${index + 1}` : page));
	for (const locale of localeCodes) {
		for (const { id, pages } of CHAPTERS) {
			const chapter = path.join(folder, 'src/content/docs', locale, id);
			for (const page of pages) {
				const source = fs.readFileSync(path.join(chapter, `${page}.mdx`), 'utf8');
				// Records are shown on one page each.
				const copy = source.replace(/^<(?:Correction|Failure) .*\/>\n/gm, '');
				for (const name of names(page).slice(1)) fs.writeFileSync(path.join(chapter, `${name}.mdx`), copy);
			}
		}
	}
	const list = path.join(folder, 'src/config/pages.ts');
	const longer = fs.readFileSync(list, 'utf8').replace(/pages: \[([^\]]*)\]/g, (_, inside: string) => {
		const all = [...inside.matchAll(/'([^']+)'/g)].map(([, page]) => page!);
		return `pages: ${JSON.stringify(all.flatMap(names))}`;
	});
	fs.writeFileSync(list, longer);
}

interface Build {
	seconds: number;
	pages: number;
	/** Largest resident memory of the build, in MB. */
	memory: number;
}

/** Builds once; memory is read from the kernel's record of the process, where there is one. */
function build(folder: string): Promise<Build> {
	const start = performance.now();
	const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder });
	let output = '';
	let memory = 0;
	child.stdout.on('data', (data: Buffer) => (output += data.toString()));
	child.stderr.on('data', (data: Buffer) => (output += data.toString()));
	const watch = setInterval(() => {
		const status = `/proc/${child.pid}/status`;
		if (!fs.existsSync(status)) return;
		const peak = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(status, 'utf8'))?.[1];
		memory = Math.max(memory, Math.round(Number(peak ?? 0) / 1024));
	}, 250);
	return new Promise((resolve, reject) => {
		child.on('close', (status) => {
			clearInterval(watch);
			const pages = /(\d+) page\(s\) built/.exec(output)?.[1];
			if (status !== 0 || !pages) reject(new Error(`The build in ${folder} failed:\n${output.slice(-2000)}`));
			else resolve({ seconds: (performance.now() - start) / 1000, pages: Number(pages), memory });
		});
	});
}

let before: Build | undefined;
for (const copies of steps) {
	const folder = fs.mkdtempSync(path.resolve(`.cache/copies-${copies}-`));
	try {
		multiply(folder, copies);
		for (const round of ['first', 'second']) {
			const result = await build(folder);
			const { seconds, pages, memory } = result;
			const exponent =
				before && round === 'first'
					? `, exponent ${(Math.log(seconds / before.seconds) / Math.log(pages / before.pages)).toFixed(2)}`
					: '';
			console.log(`${copies}× ${round} build: ${seconds.toFixed(1)} s, ${pages} pages, ${memory} MB${exponent}`);
			if (round === 'first') before = result;
		}
	} finally {
		fs.rmSync(folder, { recursive: true, force: true });
	}
}
