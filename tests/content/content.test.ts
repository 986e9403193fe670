import { expect, it } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { formatIssue } from '../../src/lib/issue.ts';

it('the content follows its rules', () => {
	expect(checkContent().map(formatIssue)).toEqual([]);
});
