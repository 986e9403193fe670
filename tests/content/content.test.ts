import { expect, it } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { checkReviews } from '../../src/checks/reviews.ts';
import { formatIssue } from '../../src/lib/issue.ts';

it('the content follows its rules', () => {
	expect(checkContent().map(formatIssue)).toEqual([]);
});

it('no half of a page changed without the other since both were reviewed', () => {
	expect(checkReviews().map(formatIssue)).toEqual([]);
});
