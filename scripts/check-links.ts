/**
 * `npm run check:links`: asks for every address outside the site and records the day each was last there. It needs a
 * network and minutes, so it runs once a week by itself (.github/workflows/links.yml) and never within the tests.
 */
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { repository } from '../src/config/site.ts';
import { externalLinks } from '../src/lib/crawl/check.ts';
import { askForAll } from '../src/lib/outside/check.ts';
import { recordSeen, reportSeen, type LastSeen } from '../src/lib/outside/record.ts';
import { writeFiles } from '../src/source/output.ts';
import { readDist } from './read-dist.ts';

const RECORD = 'src/generated/links/last-seen.json';

const links = externalLinks(readDist(), repository);
const before = JSON.parse(fs.readFileSync(RECORD, 'utf8')) as LastSeen;
const answers = await askForAll([...links.keys()], { fetch, wait: (milliseconds) => wait(milliseconds) });
const after = recordSeen(before, answers, new Date().toISOString().slice(0, 10));
const report = reportSeen(answers, links, before);
writeFiles(
	'.',
	new Map([
		[RECORD, `${JSON.stringify(after, null, '\t')}\n`],
		['test-results/links.md', report],
	]),
);
console.log(report);
