import fs from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PREVIEW } from '../../src/lib/preview/picture.ts';
import { allLessonsWritten } from '../../src/source/docs.ts';
import { allPreviews, previewFile, stalePreviews } from '../../src/source/previews.ts';

const previews = allPreviews();
const kept = previews.map(previewFile).filter((file) => fs.existsSync(file));

// While lessons are still being written a build draws what is missing.
test.runIf(allLessonsWritten())(
	'every page has its picture, and no picture is left over; if not: npm run generate:previews',
	() => {
		expect(previews.map(previewFile).filter((file) => !fs.existsSync(file))).toEqual([]);
		expect(stalePreviews()).toEqual([]);
	},
);

test('pictures have the size that sites ask for, and few bytes', async () => {
	for (const file of kept) {
		const { width, height } = await sharp(file).metadata();
		expect([width, height]).toEqual([PREVIEW.width, PREVIEW.height]);
		expect(fs.statSync(file).size).toBeLessThan(24_000);
	}
});
