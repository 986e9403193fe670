import { LESSON_SLUGS } from '../config/pages.ts';
import type { Issue } from '../lib/issue.ts';
import { otherLocale } from '../lib/locale.ts';
import { changedAlone, type Alone } from '../lib/parity/review.ts';
import { docFile, docSources } from '../source/docs.ts';
import { differenceSince, hashesOf, jointStates, readReviews, REVIEWS } from '../source/reviews.ts';

/** Slugs of which both halves exist. */
export const pairedSlugs = (): string[] => {
	const written = docSources();
	return LESSON_SLUGS.filter((slug) => written.filter((source) => source.slug === slug).length === 2);
};

/**
 * No half of a page changed alone since both were reviewed together, or since they were last committed together. A pair
 * that changed in both halves, or is new, is accepted: its author had both open. `npm run review` records it.
 */
export function checkReviews(): Issue[] {
	const reviews = readReviews();
	const joint = jointStates();
	const slugs = pairedSlugs();
	return [
		...slugs.flatMap((slug) => {
			const alone = changedAlone(reviews.get(slug), joint.get(slug), hashesOf(slug));
			return alone ? [aloneIssue(slug, alone)] : [];
		}),
		...[...reviews.keys()]
			.filter((slug) => !slugs.includes(slug))
			.map((slug) => ({
				file: REVIEWS,
				line: 1,
				rule: 'review',
				message: `there is no page pair "${slug}"; "npm run review -- --all" drops its record.`,
			})),
	];
}

function aloneIssue(slug: string, { locale, since }: Alone): Issue {
	const file = docFile(locale, slug);
	const twin = docFile(otherLocale(locale), slug);
	const difference = differenceSince(since, file);
	const what = difference
		? `:\n${difference.text.replace(/^/gm, '    ')}\n  `
		: ' (git does not know the state that was reviewed, so the difference cannot be shown). ';
	return {
		file,
		line: difference?.line ?? 1,
		column: 1,
		rule: 'review',
		message: `only this half changed since both were reviewed together${what}Bring ${twin} into line, or, when it needs nothing, run: npm run review -- ${slug} --reason "why"`,
	};
}
