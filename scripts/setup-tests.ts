/** Installs what the browser tests need and says what it found. */
import { ensureBrowser, ensureChineseFont } from './find-browser.ts';

try {
	const browser = ensureBrowser();
	ensureChineseFont();
	console.log(`Testing with ${browser}`);
} catch (error) {
	console.error((error as Error).message);
	process.exit(1);
}
