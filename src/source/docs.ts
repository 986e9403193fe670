import fs from 'node:fs';
import path from 'node:path';
import { localeCodes, type Locale } from '../config/locales.ts';
import { LESSON_SLUGS } from '../config/pages.ts';
import { isLesson } from '../lib/lesson-order.ts';

/** The repository's root. Everything that reads sources goes through this folder; the build and the tests run from it. */
export const root = process.cwd();

/** Path of a lesson's source below the root. */
export const docFile = (locale: Locale, slug: string): string => `src/content/docs/${locale}/${slug}.mdx`;

/** Reads a file below the root. */
export const readSource = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

/** Names of the files in a folder below the root, sorted; an absent folder has none. */
export function listFiles(folder: string, extension: string): string[] {
	const full = path.join(root, folder);
	if (!fs.existsSync(full)) return [];
	return fs
		.readdirSync(full, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(extension))
		.map((name) => `${folder}/${name.split(path.sep).join('/')}`)
		.sort();
}

/** Slugs that have a source in at least one language. */
export function writtenSlugs(): string[] {
	const written = new Set(
		localeCodes.flatMap((locale) => {
			const folder = `src/content/docs/${locale}`;
			return listFiles(folder, '.mdx').map((file) => file.slice(folder.length + 1, -'.mdx'.length));
		}),
	);
	const known = LESSON_SLUGS.filter((slug) => written.has(slug));
	return [...known, ...[...written].filter((slug) => !isLesson(slug)).sort()];
}

/** Whether every lesson of the list exists; some rules hold only then. */
export function allLessonsWritten(): boolean {
	const written = new Set(writtenSlugs());
	return LESSON_SLUGS.every((slug) => written.has(slug));
}

/** Every lesson that exists, in every language: locale, slug and file. */
export function docSources(): { locale: Locale; slug: string; file: string }[] {
	return writtenSlugs().flatMap((slug) =>
		localeCodes
			.map((locale) => ({ locale, slug, file: docFile(locale, slug) }))
			.filter(({ file }) => fs.existsSync(path.join(root, file))),
	);
}

/** Locale and slug of a lesson's source file; `undefined` for any other file. */
export function docOf(file: string): { locale: Locale; slug: string } | undefined {
	const match = /src\/content\/docs\/(zh-cn|en)\/(.+)\.mdx?$/.exec(file.split(path.sep).join('/'));
	return match ? { locale: match[1] as Locale, slug: match[2]! } : undefined;
}
