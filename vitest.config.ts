import path from 'node:path';
import { defineConfig } from 'vitest/config';

const full = process.env['TEST_FULL'] === '1';

export default defineConfig({
	test: {
		// What builds the site again and again runs with `npm run test:full`.
		include: full ? ['tests/full/*.test.ts'] : ['tests/{unit,content}/**/*.test.ts'],
		testTimeout: 60_000,
		// Many tests start our scripts; what Node has compiled once it need not compile again.
		env: { NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/node') },
	},
});
