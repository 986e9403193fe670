/**
 * Runs in a project made by `multiply`: gives every lesson a picture, as the repository holds one for every lesson it has;
 * drawing thousands anew is not what a build does.
 */
import fs from 'node:fs';
import { allPreviews, previewFile } from '../../src/source/previews.ts';
import { listFiles } from '../../src/source/docs.ts';

const [some] = listFiles('src/generated/previews', '.png');
for (const file of allPreviews().map(previewFile)) if (!fs.existsSync(file)) fs.linkSync(some!, file);
