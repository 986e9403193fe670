/** `npm run test:full`: what takes longer than `npm test` may; it needs the `dist` that `npm test` built. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

if (!fs.existsSync('dist/index.html')) {
	console.error('There is no dist/; run `npm test` or `npm run build` first.');
	process.exit(1);
}

/** The browser first: the builds of the second leave dist/ alone, but they need both cores. */
const RUNS = [
	['playwright', 'test'],
	['vitest', 'run'],
];
const failed = RUNS.filter((run) => {
	const { status } = spawnSync('npx', run, { stdio: 'inherit', env: { ...process.env, TEST_FULL: '1' } });
	return status !== 0;
});
for (const run of failed) console.error(`Failed: ${run.join(' ')}`);
process.exit(failed.length === 0 ? 0 : 1);
