import fs from 'node:fs';
import type { BuiltSite } from '../src/lib/crawl/check.ts';
import { readBuiltSite } from '../src/source/built-site.ts';

/** The built site; without one the script ends and says how to get it. */
export function readDist(): BuiltSite {
	if (fs.existsSync('dist/index.html')) return readBuiltSite('dist');
	console.error('There is no dist/; run `npm run build` first.');
	process.exit(1);
}
