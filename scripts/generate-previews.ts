/** Draws the pictures that links show for pages whose title or chapter has changed, and removes those no page shows. */
import fs from 'node:fs';
import { writeFiles } from '../src/source/output.ts';
import { allPreviews, drawPreview, hasChineseFont, previewFile, stalePreviews } from '../src/source/previews.ts';
import { ensureChineseFont } from './find-browser.ts';

ensureChineseFont();
if (!hasChineseFont()) {
	console.error('No Chinese font: install one (Debian: fonts-noto-cjk) and run this again.');
	process.exit(1);
}
const missing = allPreviews().filter((preview) => !fs.existsSync(previewFile(preview)));
for (const preview of missing) writeFiles('.', new Map([[previewFile(preview), await drawPreview(preview)]]));
const stale = stalePreviews();
for (const file of stale) fs.rmSync(file);
console.log(`${missing.length} pictures drawn, ${stale.length} removed, ${allPreviews().length} in all.`);
