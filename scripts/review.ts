/**
 * `npm run review -- <slug>…`: records that both halves of these pages were reviewed together, as they are now.
 * `--reason "…"` when one half changed and the other needs nothing; `--all` for every page whose halves changed together.
 */
import { parseArgs } from 'node:util';
import { checkReviews, pairedSlugs } from '../src/checks/reviews.ts';
import { changedAlone, recordReview, reviewState } from '../src/lib/parity/review.ts';
import { didYouMean } from '../src/lib/suggest.ts';
import { hashesOf, jointStates, readReviews, writeReviews } from '../src/source/reviews.ts';
import { formatIssue } from '../src/lib/issue.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { reason: { type: 'string' }, all: { type: 'boolean', default: false } },
});
const slugs = pairedSlugs();
const reviews = readReviews();
const joint = jointStates();
const alone = (slug: string) => changedAlone(reviews.get(slug), joint.get(slug), hashesOf(slug)) !== undefined;

const unknown = positionals.find((slug) => !slugs.includes(slug));
if (unknown !== undefined) stop(`There is no page pair "${unknown}".${didYouMean(unknown, slugs)}`);
if (values.all && values.reason) stop('A reason belongs to the pages that are named, not to --all.');

const chosen = values.all ? slugs.filter((slug) => !alone(slug)) : positionals;
if (chosen.length === 0 && !values.all) list();
else record();

/** Without arguments: what there is to do. */
function list(): void {
	const open = slugs.filter((slug) => !alone(slug) && reviewState(reviews.get(slug), hashesOf(slug)) !== 'same');
	for (const slug of open) console.log(`${slug}: both halves changed, or it is new; npm run review -- ${slug}`);
	for (const issue of checkReviews()) console.log(formatIssue(issue));
	if (open.length === 0 && checkReviews().length === 0) console.log('Every page is as it was reviewed.');
}

function record(): void {
	const next = new Map<string, ReturnType<typeof recordReview>>();
	for (const slug of slugs) {
		const before = reviews.get(slug);
		try {
			const after = chosen.includes(slug)
				? recordReview(before, joint.get(slug), hashesOf(slug), values.reason)
				: before;
			if (after !== before) console.log(`${slug}: recorded.`);
			if (after) next.set(slug, after);
		} catch (error) {
			stop(`${slug}: ${(error as Error).message}`);
		}
	}
	writeReviews(next);
	for (const issue of values.all ? checkReviews() : []) console.log(formatIssue(issue));
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
