import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
}

interface Workflow {
	name: string;
	on: Record<string, unknown>;
	permissions: Record<string, string>;
	concurrency: { group: string };
	jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

const FOLDER = '.github/workflows';
/** YAML 1.2 reads the key `on` as text, as GitHub does. */
const WORKFLOWS = fs
	.readdirSync(FOLDER)
	.sort()
	.map((file) => ({ file, text: fs.readFileSync(path.join(FOLDER, file), 'utf8') }))
	.map(({ file, text }) => ({ file, text, workflow: parse(text, { strict: true, uniqueKeys: true }) as Workflow }));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What a job may do beyond reading the repository, with the reason. */
const MORE: Readonly<Record<string, Record<string, string>>> = {
	// Asks for the address of the site.
	'deploy.yml build': { contents: 'read', pages: 'read' },
	// Publishes, and proves to Pages that it is this workflow that does.
	'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
	// Pushes a branch and opens a pull request.
	'links.yml record': { contents: 'write', 'pull-requests': 'write' },
};

describe('the workflows', () => {
	it('are there', () => {
		expect(WORKFLOWS.map(({ file }) => file)).toEqual(expect.arrayContaining(['ci.yml', 'deploy.yml', 'links.yml']));
	});

	describe.each(WORKFLOWS)('$file', ({ file, text, workflow }) => {
		it('may only read, but for jobs that are named here with a reason', () => {
			expect(workflow.permissions).toEqual({ contents: 'read' });
			for (const [name, { permissions }] of Object.entries(workflow.jobs))
				expect(permissions, `job ${name}`).toEqual(MORE[`${file} ${name}`]);
		});

		it('ends by itself, and does not run twice at once', () => {
			expect(workflow.concurrency.group).not.toBe('');
			for (const [name, job] of Object.entries(workflow.jobs))
				expect(job['timeout-minutes'], `job ${name}`).toBeLessThanOrEqual(90);
		});

		it('uses actions of GitHub only, each at one major version or commit', () => {
			for (const { uses } of stepsOf(workflow))
				if (uses) expect(uses).toMatch(/^actions\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/);
		});

		it('puts no expression into a script, where its value could be run', () => {
			for (const { run } of stepsOf(workflow)) if (run) expect(run).not.toContain('${{');
			expect(text).not.toContain('pull_request_target');
			expect(text).not.toMatch(/secrets\./);
		});

		it('runs npm scripts that exist', () => {
			for (const { run = '' } of stepsOf(workflow))
				for (const [, script] of run.matchAll(/npm (?:run )?(?!install|ci\b|run\b)([\w:-]+)/g))
					expect(Object.keys(scripts)).toContain(script);
		});

		it('leaves its token on disk only where it is needed to push', () => {
			for (const [name, { permissions, steps }] of Object.entries(workflow.jobs))
				for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
					if (permissions?.['contents'] !== 'write')
						expect(step.with?.['persist-credentials'], `job ${name}`).toBe(false);
		});
	});

	it('deploy for the address that Pages names what was tested, and nothing else', () => {
		const { workflow } = WORKFLOWS.find(({ file }) => file === 'deploy.yml')!;
		const { build, deploy } = workflow.jobs as Record<string, { steps: Step[]; needs?: string }>;
		const order = build!.steps.map(({ uses, run }) => uses?.split('@')[0] ?? run);
		expect(order.slice(-3)).toEqual([
			'npm install --no-audit --no-fund',
			'npm test && npm run test:full',
			'actions/upload-pages-artifact',
		]);
		const tested = build!.steps.at(-2)!;
		expect(tested.env).toMatchObject({
			SITE_URL: '${{ steps.pages.outputs.origin }}',
			BASE_PATH: '${{ steps.pages.outputs.base_path }}',
		});
		expect(build!.steps.at(-1)!.with).toEqual({ path: 'dist' });
		expect(deploy!.needs).toBe('build');
	});
});
