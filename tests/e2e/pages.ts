import fs from 'node:fs';
import path from 'node:path';

/** Paths of every built page, below the base: `en/pods/probes/`. */
export function builtPages(folder = 'dist'): string[] {
	return fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(path.sep).join('/'))
		.filter((file) => file.endsWith('index.html'))
		.map((file) => file.slice(0, -'index.html'.length))
		.sort();
}

/** Paths of the lessons that are built, by their sources. */
export function lessonPages(): string[] {
	return builtPages().filter((page) =>
		/^(?:en|zh-cn)\/(?:start|architecture|quickstart|pods|workloads|networking|storage|configuration|scheduling|helm)\//.test(
			page,
		),
	);
}

/** One page of every other kind, in both languages. */
export const OTHER_PAGES = ['en', 'zh-cn'].flatMap((locale) =>
	[
		'',
		'glossary/',
		'glossary/toleration/',
		'glossary/sheet/',
		'reference/fields/',
		'reference/fields/container/',
		'reference/manifests/',
		'reference/corrections/',
		'troubleshooting/',
		'cheat-sheet/',
		'search/',
	].map((page) => `${locale}/${page}`),
);
