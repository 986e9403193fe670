import type { Issue } from '../lib/issue.ts';
import { linkFindings } from '../lib/glossary/term-links.ts';
import { lessonMentions } from '../source/term-links.ts';

/** Each section of a lesson links the terms it names, once. */
export function checkTermLinks(): Issue[] {
	return lessonMentions().flatMap(({ file, mentions }) =>
		linkFindings(mentions).map(({ mention: { line, column, text, term }, wanted }) => ({
			file,
			line,
			column,
			rule: 'term-link',
			message:
				wanted === 'link'
					? `the first "${text}" of the section is not linked: write [${text}](glossary:${term}), or run \`npm run fix\`.`
					: `"${term}" is linked in this section already; \`npm run fix\` takes this link away.`,
		})),
	);
}
