/** Part of `npm run fix`: links the first mention of each term in each section of a lesson. */
import fs from 'node:fs';
import { applyFindings, linkFindings } from '../src/lib/glossary/term-links.ts';
import { readSource } from '../src/source/docs.ts';
import { lessonMentions } from '../src/source/term-links.ts';

for (const { file, mentions } of lessonMentions()) {
	const source = readSource(file);
	const findings = linkFindings(mentions);
	const mended = applyFindings(source, findings);
	if (mended === source) continue;
	fs.writeFileSync(file, mended);
	console.log(`${file}: ${findings.length} links`);
}
