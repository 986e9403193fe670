import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { localeCodes } from '../../src/config/locales.ts';
import { CHAPTERS } from '../../src/config/pages.ts';

const NEEDED = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'ec.config.mjs'];

/**
 * A project with every lesson `copies` times. It grows as sites do, in both directions: 16 times the lessons are 4 times
 * the chapters with 4 times the lessons each (`pods-copy-2/probes-copy-3`).
 */
export function multiply(folder: string, copies: number): void {
	for (const name of [...NEEDED, 'tests/bench']) fs.cpSync(name, path.join(folder, name), { recursive: true });
	// Links to the files, not to the folder: Astro takes modules outside the project for other ones.
	execFileSync('cp', ['-al', path.resolve('node_modules'), folder]);
	for (const cache of ['.astro', '.vite'])
		fs.rmSync(path.join(folder, 'node_modules', cache), { recursive: true, force: true });
	const inside = largestDivisor(copies);
	const chapterCopies = copies / inside;
	for (const locale of localeCodes) {
		const docs = path.join(folder, 'src/content/docs', locale);
		for (const { id, pages } of CHAPTERS) {
			for (const page of pages) {
				const source = fs.readFileSync(path.join(docs, id, `${page}.mdx`), 'utf8');
				// Records are shown on one page each, and one page lists all the others.
				const copy = source.replace(/^<(?:Correction|Failure|LearningPath)\b.*\/>\n/gm, '');
				for (const chapter of names(id, chapterCopies)) {
					fs.mkdirSync(path.join(docs, chapter), { recursive: true });
					for (const name of names(page, inside))
						if (chapter !== id || name !== page) fs.writeFileSync(path.join(docs, chapter, `${name}.mdx`), copy);
				}
			}
		}
	}
	writePageList(path.join(folder, 'src/config/pages.ts'), inside, chapterCopies);
}

/** The largest divisor that is not above the root: 4 of 16, 2 of 8. */
function largestDivisor(copies: number): number {
	let divisor = Math.floor(Math.sqrt(copies));
	while (copies % divisor) divisor--;
	return divisor;
}

const names = (name: string, count: number): string[] =>
	Array.from({ length: count }, (_, index) => (index ? `${name}-copy-${index + 1}` : name));

function writePageList(file: string, inside: number, chapterCopies: number): void {
	const chapters = CHAPTERS.flatMap(({ id, title, pages }) =>
		names(id, chapterCopies).map((copy, index) => ({
			id: copy,
			title: index ? { 'zh-cn': `${title['zh-cn']} ${index + 1}`, en: `${title.en} ${index + 1}` } : title,
			pages: pages.flatMap((page) => names(page, inside)),
		})),
	);
	const source = fs.readFileSync(file, 'utf8');
	const list = /export const CHAPTERS = \[[\s\S]*?\n\] as const/;
	if (!list.test(source)) throw new Error(`${file} has no list of chapters that can be replaced.`);
	fs.writeFileSync(
		file,
		source.replace(list, () => `export const CHAPTERS = ${JSON.stringify(chapters)} as const`),
	);
}
