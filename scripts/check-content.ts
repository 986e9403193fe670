/** `npm run check:content`: the rules over the content, without building. */
import { checkContent } from '../src/checks/index.ts';
import { checkReviews } from '../src/checks/reviews.ts';
import { formatIssue } from '../src/lib/issue.ts';

const issues = [...checkContent(), ...checkReviews()];
for (const issue of issues) console.log(formatIssue(issue));
console.log(issues.length === 0 ? 'Content: nothing to mend.' : `Content: ${issues.length} to mend.`);
process.exit(issues.length === 0 ? 0 : 1);
