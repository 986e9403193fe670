/** `npm run test:full`: what takes longer than `npm test` may; it needs the `dist` that `npm test` built. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

if (!fs.existsSync('dist/index.html')) {
	console.error('There is no dist/; run `npm test` or `npm run build` first.');
	process.exit(1);
}
const { status } = spawnSync('npx', ['playwright', 'test'], {
	stdio: 'inherit',
	env: { ...process.env, TEST_FULL: '1' },
});
process.exit(status ?? 1);
