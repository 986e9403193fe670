/** `npm run report:links`: every address outside the site with the page that links it, from the built `dist`. */
import { repository } from '../src/config/site.ts';
import { externalLinks } from '../src/lib/crawl/check.ts';
import { readDist } from './read-dist.ts';

const rows = [...externalLinks(readDist(), repository)].flatMap(([url, pages]) =>
	pages.map((page) => `${page}\t${url}`),
);
for (const row of rows.sort()) console.log(row);
