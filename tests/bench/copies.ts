/**
 * How the build grows: the real site, then the same with every lesson 4 and 16 times, each built twice in a copy of the
 * project below `.cache` (Linux: hard links and the kernel's record of a process). `--copies 1,4,16,64 --heap 12000` goes
 * further; going by 16 times, that takes a quiet machine a quarter of an hour a build and about 16 GB.
 * Prints seconds on the clock and of the processor, pages, the largest memory in use, what each page more costs, and the
 * second build against the first. The pages of the glossary and of fields do not grow along and cost less than lessons;
 * so the exponent of growth compares what one step adds with what the step before it added. On a busy machine only the
 * seconds of the processor say much.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { multiply } from './copies-site.ts';

const { values } = parseArgs({
	options: {
		copies: { type: 'string', default: '1,4,16' },
		/** Leaves the second build out. */
		once: { type: 'boolean', default: false },
		/** Megabytes that Node may use for objects; large sites need more than its default. */
		heap: { type: 'string' },
		/** Writes a profile of the processor for each build into this folder. */
		profile: { type: 'string' },
	},
});
const options = [
	...(values.heap ? [`--max-old-space-size=${values.heap}`] : []),
	...(values.profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(values.profile)}`] : []),
];

interface Build {
	seconds: number;
	/** Seconds of the processor, with those of the search engine. */
	processor: number;
	pages: number;
	/** Largest resident memory of the build, in MB. */
	memory: number;
}

let running: ChildProcess | undefined;
let folder: string | undefined;

function clean(): void {
	running?.kill('SIGKILL');
	if (folder) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.on('exit', clean);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/** Builds once; memory is read from the kernel's record of the process, where there is one. */
function build(project: string): Promise<Build> {
	const start = performance.now();
	const child = spawn(process.execPath, [...options, 'node_modules/astro/bin/astro.mjs', 'build'], { cwd: project });
	running = child;
	let output = '';
	let processor = 0;
	let memory = 0;
	const add = (data: Buffer) => (output = (output + data.toString()).slice(-10_000));
	child.stdout.on('data', add);
	child.stderr.on('data', add);
	const watch = setInterval(() => {
		const read = (name: string): string => fs.readFileSync(`/proc/${child.pid}/${name}`, 'utf8');
		try {
			memory = Number(/VmHWM:\s+(\d+) kB/.exec(read('status'))?.[1] ?? 1024 * memory) / 1024;
			// After the name, which may hold spaces: own time and that of ended children, in hundredths.
			const times = read('stat').split(') ').at(-1)!.split(' ').slice(11, 15);
			processor = times.reduce((sum, time) => sum + Number(time), 0) / 100;
		} catch {
			// It has just ended, or there is no such record on this system.
		}
	}, 100);
	return new Promise((resolve, reject) => {
		child.on('close', (status) => {
			running = undefined;
			clearInterval(watch);
			const pages = /(\d+) page\(s\) built/.exec(output)?.[1];
			if (status !== 0 || !pages) reject(new Error(`The build of ${project} failed:\n${output.slice(-3000)}`));
			else resolve({ seconds: (performance.now() - start) / 1000, processor, pages: Number(pages), memory });
		});
	});
}

const row = (copies: number, round: string, { seconds, processor, pages, memory }: Build, more: string): void =>
	console.log(
		`${copies}× ${round} build: ${seconds.toFixed(1)} s (processor ${processor.toFixed(1)} s), ${pages} pages, ${memory.toFixed(0)} MB${more}`,
	);

/** What the last step added: for each page, and with which power of the pages that grew since the step before. */
function growth(steps: readonly Build[]): string {
	const added = steps.slice(1).map((step, index) => ({
		seconds: step.seconds - steps[index]!.seconds,
		processor: step.processor - steps[index]!.processor,
		pages: step.pages - steps[index]!.pages,
	}));
	const [before, last] = added.slice(-2);
	const cost = ({ processor, pages }: { processor: number; pages: number }) =>
		`, ${((1000 * processor) / pages).toFixed(0)} ms of the processor for each page more`;
	if (!before || !last) return before ? cost(before) : '';
	// On a busy machine a larger site may even take less time.
	const exponent = (key: 'seconds' | 'processor') =>
		last[key] > 0 && before[key] > 0
			? (Math.log(last[key] / before[key]) / Math.log(last.pages / before.pages)).toFixed(2)
			: 'unknown';
	return `${cost(last)}, exponent ${exponent('processor')} (on the clock ${exponent('seconds')})`;
}

fs.mkdirSync('.cache', { recursive: true });
const firsts: Build[] = [];
for (const copies of values.copies.split(',').map(Number)) {
	folder = fs.mkdtempSync(path.resolve(`.cache/copies-${copies}-`));
	multiply(folder, copies);
	const previews = ['--input-type=module', '--eval', "await import('./tests/bench/copies-previews.ts')"];
	execFileSync(process.execPath, previews, { cwd: folder, stdio: 'inherit' });
	const first = await build(folder);
	firsts.push(first);
	row(copies, 'first', first, growth(firsts));
	if (!values.once) {
		const second = await build(folder);
		const share = (key: 'seconds' | 'processor') => (second[key] / first[key]).toFixed(2);
		row(copies, 'second', second, `, ${share('seconds')} of the first (processor ${share('processor')})`);
	}
	clean();
}
