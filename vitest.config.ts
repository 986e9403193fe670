import { defineConfig } from 'vitest/config';

const full = process.env['TEST_FULL'] === '1';

export default defineConfig({
	test: {
		// What builds the site again and again runs with `npm run test:full`.
		include: full ? ['tests/full/*.test.ts'] : ['tests/{unit,content}/**/*.test.ts'],
		testTimeout: 60_000,
	},
});
