import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		`${root}node_modules/.bin/node`,
		['scripts/check-manifests.ts', ...args],
		{ cwd: root, encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}

describe('check:manifests', () => {
	test('exits with 0 where nothing is wrong', () => {
		expect(run('tests/fixtures/manifests')).toMatchObject({
			status: 0,
			stdout: '7 files, 0 findings, 0 notes (Kubernetes 1.36)\n',
		});
	});

	test('exits with 1 and prints place, rule and message', () => {
		const { status, stdout } = run('src/manifests/broken/max-unavaliable.yaml');
		expect(status).toBe(1);
		expect(stdout.split('\n')[0]).toBe(
			'src/manifests/broken/max-unavaliable.yaml:10:7 unknown-field Unknown field "maxUnavaliable" of RollingUpdateDeployment at spec.strategy.rollingUpdate. Did you mean "maxUnavailable"?',
		);
	});

	test.each([[['nothing.yaml']], [['scripts']], [['--what']]])('exits with 2 for %j', (args) => {
		const { status, stderr } = run(...args);
		expect(status).toBe(2);
		expect(stderr).toContain('Usage:');
	});

	test('speaks JSON', () => {
		const { status, stdout } = run('--json', 'src/manifests/broken/rolling-updates.yaml');
		expect(status).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject({
			kubernetes: '1.36',
			files: 1,
			issues: [{ line: 8, column: 11, rule: 'wrong-value' }],
			notes: [],
		});
	});
});
