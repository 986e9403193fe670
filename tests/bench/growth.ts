/** What links to fields and terms add to the pages of `dist`: `npm run build && npm run bench:growth`. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { lessonPages } from '../e2e/pages.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

/** An anchor as the build writes it; taking it away leaves its content. */
const LINKS = {
	field: /<a href="[^"]*\/reference\/fields\/[^"#]*#[^"]*"[^>]*>(.*?)<\/a>/gs,
	term: /<a href="[^"]*" class="term">(.*?)<\/a>/gs,
};

const pages = lessonPages().map((page) => readFileSync(`dist/${page}index.html`, 'utf8'));
console.log(`${pages.length} lesson pages, gzip level 9`);
for (const [kind, pattern] of Object.entries(LINKS)) {
	let [count, raw, compressed] = [0, 0, 0];
	for (const html of pages) {
		const plain = html.replace(pattern, (_, content: string) => {
			count++;
			return content;
		});
		raw += html.length - plain.length;
		compressed += gzip(html) - gzip(plain);
	}
	console.log(
		`  ${kind}: ${count} links, ${(raw / count).toFixed(1)} bytes raw and ${(compressed / count).toFixed(1)} gzip each`,
	);
}
for (const locale of ['en', 'zh-cn']) {
	for (const kind of ['terms', 'fields']) {
		const text = readFileSync(`dist/cards/${locale}/${kind}.json`, 'utf8');
		console.log(`  cards/${locale}/${kind}.json: ${text.length} characters, ${gzip(text)} bytes gzip`);
	}
}
