import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { Localised } from '../config/locales.ts';
import { IssueError } from '../lib/issue.ts';
import { readDifference, readJointCommits, reviewSchema, type Difference, type Review } from '../lib/parity/review.ts';
import { readYaml } from './data-file.ts';
import { docFile, readSource, root } from './docs.ts';

/** Holds, for each page pair, the state in which both halves were last reviewed together. */
export const REVIEWS = 'src/content/reviews.yaml';

const HEADER = `# Written by \`npm run review\`: the git hash of each half of a page as both were last reviewed together.
# See "Both halves stay together" in .github/CONTRIBUTING.md.
`;

const schema = z.record(z.string(), reviewSchema).nullable();

/**
 * The recorded states by slug.
 *
 * @throws IssueError when the file does not parse
 */
export function readReviews(): Map<string, Review> {
	if (!fs.existsSync(path.join(root, REVIEWS))) return new Map();
	const result = schema.safeParse(readYaml(REVIEWS));
	if (result.success) return new Map(Object.entries(result.data ?? {}));
	throw new IssueError(
		result.error.issues.map((problem) => ({
			file: REVIEWS,
			line: 1,
			rule: 'review',
			message: `${problem.path.join('.')}: ${problem.message}.`,
		})),
	);
}

/** Writes the records in the order of the map. */
export function writeReviews(reviews: ReadonlyMap<string, Review>): void {
	fs.writeFileSync(path.join(root, REVIEWS), HEADER + stringify(Object.fromEntries(reviews), { lineWidth: 0 }));
}

/** The hashes of both halves as they are now. */
export const hashesOf = (slug: string): Localised => ({
	'zh-cn': hashOf(docFile('zh-cn', slug)),
	en: hashOf(docFile('en', slug)),
});

/** The hash git gives to the content of a file, the same on every system. */
function hashOf(file: string): string {
	const content = Buffer.from(readSource(file).replaceAll('\r\n', '\n'));
	return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** How a file differs from a recorded state; `undefined` when git is not there or no longer knows that state. */
export function differenceSince(hash: string, file: string): Difference | undefined {
	const printed = git('diff', '--no-color', '--no-ext-diff', '-U0', hash, file);
	return printed === undefined ? undefined : readDifference(printed);
}

/** The states in which both halves of each page were last committed together; none without git or its history. */
export const jointStates = (): Map<string, Localised> =>
	readJointCommits(
		git('log', '--raw', '--no-abbrev', '--no-renames', '--format=commit', '--', 'src/content/docs') ?? '',
	);

/**
 * The day of the build: of `SOURCE_DATE_EPOCH`, or of the commit that is built, so that a build of the same sources says
 * the same tomorrow. Today only where there is neither.
 */
export function buildDay(): string {
	const seconds = process.env['SOURCE_DATE_EPOCH'] ?? git('log', '-1', '--format=%ct')?.trim();
	return new Date(seconds ? Number(seconds) * 1000 : Date.now()).toISOString().slice(0, 10);
}

function git(...words: string[]): string | undefined {
	try {
		return execFileSync('git', words, {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 64 * 1024 * 1024,
		});
	} catch {
		return undefined;
	}
}
