import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/find-browser.ts';
import { base } from './src/config/site.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4399);
const full = process.env['TEST_FULL'] === '1';

export default defineConfig({
	testDir: 'tests/e2e',
	// Tests marked @full look at every page; they run with `npm run test:full`.
	...(full ? { grep: /@full/ } : { grepInvert: /@full/ }),
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env['CI']),
	// Machines of CI can be slow: these say when to give up, not how fast a page must be.
	timeout: full ? 1_200_000 : 60_000,
	expect: { timeout: 15_000 },
	// A browser on a busy machine may lose a key press; what passes only at the second try is listed as flaky.
	retries: 1,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL: `http://127.0.0.1:${PORT}${base}`,
		launchOptions: { executablePath: findBrowser() ?? '', args: [...browserFlags] },
		trace: 'off',
	},
	webServer: {
		command: `node scripts/serve-dist.ts ${PORT}`,
		url: `http://127.0.0.1:${PORT}${base}`,
		reuseExistingServer: false,
	},
});
