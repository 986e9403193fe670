import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from 'playwright';

/** Flags every start of the browser gets: no traffic of its own, and no sandbox where the user is root. */
export const browserFlags: readonly string[] = [
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium to test with: `CHROME_PATH`, else Playwright's own, else an installed Chrome or Chromium.
 *
 * @returns the path of the program, or `undefined` when there is none
 */
export function findBrowser(): string | undefined {
	const own = chromium.executablePath();
	return [process.env['CHROME_PATH'], own, ...INSTALLED.map(which)].find((file) => file && fs.existsSync(file));
}

function which(name: string): string | undefined {
	const result = spawnSync('which', [name], { encoding: 'utf8' });
	return result.status === 0 ? result.stdout.trim() : undefined;
}

/**
 * Finds a Chromium or installs one: Playwright's download first, Debian's package where that cannot be reached.
 *
 * @throws with what was tried when none can be had
 */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	console.log('No Chromium found. Trying to download the one Playwright is made for…');
	spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
	const downloaded = findBrowser();
	if (downloaded) return downloaded;
	console.log('That did not work. Trying the Debian package "chromium"…');
	aptInstall(['chromium']);
	const installed = findBrowser();
	if (installed) return installed;
	throw new Error(
		'No Chromium can be had: Playwright could not download one and apt-get could not install "chromium". Install Chrome or Chromium and set CHROME_PATH to it.',
	);
}

/** Chinese text in pictures needs a Chinese font; without one the page tests still hold, only pictures show boxes. */
export function ensureChineseFont(): void {
	const list = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
	if (list.status === 0 && list.stdout.trim()) return;
	console.log('No Chinese font found. Trying the Debian package "fonts-noto-cjk"…');
	aptInstall(['fonts-noto-cjk', 'fontconfig']);
}

function aptInstall(packages: readonly string[]): void {
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const run = (...words: string[]) => {
		const [program = '', ...rest] = [...asRoot, 'apt-get', ...words];
		execFileSync(program, rest, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	};
	try {
		run('update', '-qq');
		run('install', '-y', '-qq', '--no-install-recommends', ...packages);
	} catch (error) {
		console.log(`apt-get could not install ${packages.join(', ')}: ${(error as Error).message.split('\n')[0]}`);
	}
}
