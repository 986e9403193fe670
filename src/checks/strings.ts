import type { Issue } from '../lib/issue.ts';
import { readJson } from '../source/data-file.ts';
import { listFiles, readSource } from '../source/docs.ts';

const FILES = { 'zh-CN': 'src/content/i18n/zh-CN.json', en: 'src/content/i18n/en.json' } as const;
/** Keys that components ask for by a literal: `t('lesson.minutes')`, `translate(locale, 'home.start')`. */
const USE = /\b(?:t|translate)\(\s*(?:\w+,\s*)?'([a-zA-Z]+(?:\.[a-zA-Z_]+)+)'/g;

/** Both languages have the same strings, none is empty, and every string a component asks for exists. */
export function checkStrings(): Issue[] {
	const texts = Object.fromEntries(
		Object.entries(FILES).map(([lang, file]) => [lang, readJson(file) as Record<string, string>]),
	);
	const [zh, en] = [texts['zh-CN']!, texts['en']!];
	return [
		...missing(en, zh, FILES['zh-CN'], FILES.en),
		...missing(zh, en, FILES.en, FILES['zh-CN']),
		...usedKeys()
			.filter(({ key }) => !(key in en) && !BUILT_IN.test(key))
			.map(({ key, file, line }) => ({
				file,
				line,
				column: 1,
				rule: 'string',
				message: `"${key}" is in neither ${FILES['zh-CN']} nor ${FILES.en}.`,
			})),
	];
}

/** Prefixes that Starlight translates itself, in both languages. */
const BUILT_IN =
	/^(?:skipLink|search|themeSelect|languageSelect|menuButton|sidebarNav|tableOfContents|i18n|page|aside|expressiveCode|fileTree|builtWithStarlight)\./;

function missing(has: Record<string, string>, lacks: Record<string, string>, file: string, other: string): Issue[] {
	return Object.keys(has)
		.filter((key) => !lacks[key]?.trim())
		.map((key) => ({
			file,
			line: 1,
			column: 1,
			rule: 'string',
			message: `"${key}" is missing or empty; ${other} has it.`,
		}));
}

function usedKeys(): { key: string; file: string; line: number }[] {
	return ['.astro', '.ts'].flatMap((extension) =>
		listFiles('src', extension).flatMap((file) => {
			const source = readSource(file);
			return [...source.matchAll(USE)].map((match) => ({
				key: match[1]!,
				file,
				line: source.slice(0, match.index).split('\n').length,
			}));
		}),
	);
}
