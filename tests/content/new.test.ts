import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '../../src/lib/scaffold/plan.ts';

const repository = process.cwd();
let folder = '';

beforeEach(() => {
	folder = fs.mkdtempSync(path.join(os.tmpdir(), 'new-'));
	for (const file of ['src/content/i18n', 'src/content/cheat-sheet.yaml', 'src/figures/index.ts'])
		fs.cpSync(path.join(repository, file), path.join(folder, file), { recursive: true });
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: string[]): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(repository, 'scripts', script), ...args], {
		cwd: folder,
		encoding: 'utf8',
	});
	return { status, output: stdout + stderr };
}

/** Every file below the folder with its text. */
const files = (): Record<string, string> =>
	Object.fromEntries(
		fs
			.readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => fs.statSync(path.join(folder, file)).isFile())
			.map((file) => [file.split(path.sep).join('/'), fs.readFileSync(path.join(folder, file), 'utf8')]),
	);

const MADE = {
	page: ['pods/probes', 'src/content/docs/zh-cn/pods/probes.mdx', 'src/content/docs/en/pods/probes.mdx'],
	term: ['pod-overhead', 'src/content/glossary/pod-overhead.yaml'],
	manifest: ['pods/warm-up', 'src/manifests/pods/warm-up.yaml'],
	figure: ['pod-overhead', 'src/figures/pod-overhead.ts', 'src/figures/index.ts'],
	correction: ['pods/overhead', 'src/content/corrections/pods.yaml'],
	failure: ['pods/overhead', 'src/content/failures/pods.yaml'],
} as const;

describe.each(KINDS)('npm run new -- %s', (kind) => {
	const [name, ...made] = MADE[kind];

	it('writes both languages, says what to do next, cannot land before it is filled in, and overwrites nothing', () => {
		const { status, output } = run('new.ts', kind, name);
		expect(status, output).toBe(0);
		for (const file of made) expect(output).toContain(`wrote ${file}`);
		expect(output).toMatch(/\n1\. .+\n2\. /);
		const check = run('check-content.ts');
		expect(check.status).toBe(1);
		for (const file of made.filter((made) => made !== 'src/figures/index.ts'))
			expect(check.output).toMatch(new RegExp(`^${file}:\\d+:\\d+ unfilled still to be filled in`, 'm'));

		const before = files();
		const again = run('new.ts', kind, name);
		expect(again.status).toBe(1);
		expect(again.output).toContain('already');
		expect(files()).toEqual(before);
	});
});

describe('npm run new', () => {
	it('writes nothing at all when one of the files is there', () => {
		const file = path.join(folder, 'src/content/docs/en/pods/probes.mdx');
		fs.mkdirSync(path.dirname(file), { recursive: true });
		fs.writeFileSync(file, 'mine');
		const before = files();
		expect(run('new.ts', 'page', 'pods/probes')).toMatchObject({ status: 1 });
		expect(files()).toEqual(before);
	});

	it.each([[['lesson', 'pods/x']], [['page', '--force']]])('explains itself when asked for %j', (args) => {
		const { status, output } = run('new.ts', ...args);
		expect(status).toBe(1);
		expect(output).toContain('Usage: npm run new -- <kind> <name>');
	});

	it('adds an entry behind the ones there are', () => {
		run('new.ts', 'failure', 'pods/first');
		run('new.ts', 'failure', 'pods/second');
		expect(files()['src/content/failures/pods.yaml']).toMatch(/^- id: first\n(?: .*\n)+- id: second\n/);
	});

	it('lists a figure where the alphabet puts it', () => {
		run('new.ts', 'figure', 'cluster-life');
		const index = files()['src/figures/index.ts'];
		expect(index).toContain("\tcanary,\n\t'cluster-life': clusterLife,\n\t'cluster-map': clusterMap,\n");
		expect(index).toMatch(
			/canary\.ts';\nimport \{ clusterLife \} from '\.\/cluster-life\.ts';\nimport \{ clusterMap \}/,
		);
	});

	it('makes a page that passes once its words are there', () => {
		run('new.ts', 'page', 'pods/probes');
		for (const file of MADE.page.slice(1)) {
			const full = path.join(folder, file);
			const filled = fs
				.readFileSync(full, 'utf8')
				.replaceAll('[Pod](glossary:pod)', 'Pod')
				.replaceAll('[#FILL-IN]', '[#first]')
				.replaceAll('FILL-IN', 'Words for');
			fs.writeFileSync(full, filled);
		}
		expect(run('check-content.ts')).toMatchObject({ status: 0 });
	});
});
