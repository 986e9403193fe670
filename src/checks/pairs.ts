import fs from 'node:fs';
import path from 'node:path';
import { localeCodes } from '../config/locales.ts';
import { LESSON_SLUGS } from '../config/pages.ts';
import { IssueError, type Issue } from '../lib/issue.ts';
import { isLesson } from '../lib/lesson-order.ts';
import { headingsOf } from '../lib/page/heading.ts';
import { type ParsedPage } from '../lib/page/parse.ts';
import { lessonFacts } from '../lib/page/schema.ts';
import { comparePair } from '../lib/parity/compare.ts';
import { skeletonOf } from '../lib/parity/skeleton.ts';
import { didYouMean } from '../lib/suggest.ts';
import { docFile, root, writtenSlugs } from '../source/docs.ts';
import { parsedFile } from '../source/parsed.ts';

/** Both halves of every lesson exist, say what they have to, and have the same structure. */
export function checkPairs(): Issue[] {
	return writtenSlugs().flatMap(checkPair);
}

function checkPair(slug: string): Issue[] {
	const files = localeCodes.map((locale) => docFile(locale, slug));
	const present = files.filter((file) => fs.existsSync(path.join(root, file)));
	if (!isLesson(slug)) {
		return present.map((file) =>
			issue(file, 1, 'page-list', `"${slug}" is not in src/config/pages.ts.${didYouMean(slug, LESSON_SLUGS)}`),
		);
	}
	const absent = files.find((file) => !present.includes(file));
	if (absent) return [issue(present[0]!, 1, 'twin', `the other half of the pair is missing: ${absent}.`)];

	const parsed = present.map((file) => ({ file, page: parse(file) }));
	const broken = parsed.flatMap(({ page }) => ('issue' in page ? [page.issue] : []));
	if (broken.length) return broken;
	const halves = parsed.map(({ file, page }) => ({ file, page: page as ParsedPage }));
	return [
		...halves.flatMap(({ file, page }) => [
			...checkFacts(file, page),
			...checkHeadings(file, page),
			...checkNoStrayMarkup(file, page),
		]),
		...comparePair(...(halves.map(({ file, page }) => ({ file, marks: skeletonOf(page.tree) })) as [never, never])),
	];
}

function parse(file: string): ParsedPage | { issue: Issue } {
	try {
		return parsedFile(file);
	} catch (error) {
		if (error instanceof IssueError) return { issue: error.issues[0]! };
		throw error;
	}
}

function checkFacts(file: string, { data }: ParsedPage): Issue[] {
	const result = lessonFacts.safeParse(data);
	if (result.success) return [];
	return result.error.issues.map(({ path: [key], message }) =>
		issue(file, 1, 'frontmatter', `${String(key)}: ${key !== undefined && !(key in data) ? 'is missing' : message}.`),
	);
}

function checkHeadings(file: string, { tree }: ParsedPage): Issue[] {
	const headings = headingsOf(tree);
	return headings.flatMap(({ id, depth, line, text }, index) => {
		if (!id)
			return [
				issue(file, line, 'heading-id', `"${text}" has no id; end the heading with one, for example " [#readiness]".`),
			];
		const before = headings[index - 1]?.depth ?? 1;
		if (depth > before + 1)
			return [issue(file, line, 'heading-depth', `"${text}" skips a level (h${before} to h${depth}).`)];
		return [];
	});
}

/** Emphasis and directives that did not parse would be shown to readers as asterisks and colons. */
function checkNoStrayMarkup(file: string, { tree }: ParsedPage): Issue[] {
	const found: Issue[] = [];
	const walk = (node: {
		type: string;
		value?: string;
		children?: unknown[];
		position?: { start: { line: number } };
	}): void => {
		if (node.type === 'text' && /\*\*|:::|\{\/\*/.test(node.value ?? '')) {
			found.push(
				issue(
					file,
					node.position?.start.line ?? 1,
					'stray-markup',
					`"${node.value!.slice(0, 40)}" would be shown as text.`,
				),
			);
		}
		for (const child of node.children ?? []) walk(child as typeof node);
	};
	walk(tree as never);
	return found;
}

const issue = (file: string, line: number, rule: string, message: string): Issue => ({
	file,
	line,
	column: 1,
	rule,
	message,
});
