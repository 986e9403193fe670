import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { parseAllDocuments } from 'yaml';
import { checkManifests, explainBroken, type SourceFile } from '../../src/lib/manifest/check.ts';
import { schema } from '../../src/lib/manifest/schema.ts';

/** Measures the manifest check against the validators of kubernetes-models: `npm run bench:manifests`. */
const folder = (name: string) => new URL(`../../${name}/`, import.meta.url);
const read = (name: string): SourceFile[] =>
	readdirSync(folder(name))
		.filter((file) => file.endsWith('.yaml'))
		.map((file) => ({ file, text: readFileSync(new URL(file, folder(name)), 'utf8') }));

type Validator = (data: unknown) => boolean;

/** The validator that kubernetes-models itself ships for a kind, if it has one. */
async function ajvValidator(apiVersion: string, kind: string): Promise<Validator | undefined> {
	const packageName = apiVersion.startsWith('gateway.') ? '@kubernetes-models/gateway-api' : 'kubernetes-models';
	try {
		const module = (await import(`${packageName}/${apiVersion}/${kind}`)) as Record<
			string,
			new (data: object) => { validate(): void }
		>;
		const Kind = module[kind]!;
		return (data) => {
			try {
				new Kind(data as object).validate();
				return true;
			} catch {
				return false;
			}
		};
	} catch {
		return undefined;
	}
}

/** What a team gets that reads its YAML and calls the package's validators: whether the mistake is noticed at all. */
async function ajvNotices(text: string): Promise<boolean> {
	const documents = parseAllDocuments(text);
	if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length)) return true;
	for (const document of documents) {
		const data = document.toJS() as { apiVersion?: string; kind?: string };
		const validate = await ajvValidator(String(data.apiVersion), String(data.kind));
		if (!validate || !validate(data)) return true;
	}
	return false;
}

const broken = read('src/manifests/broken');
const expected = JSON.parse(readFileSync(new URL('expected.json', folder('src/manifests/broken')), 'utf8')) as Record<
	string,
	string[]
>;
let [ours, ajv] = [0, 0];
const missed: string[] = [];
for (const { file, text } of broken) {
	const lines = explainBroken(file, text).map(
		({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
	);
	if (lines.join('\n') === expected[file]?.join('\n')) ours++;
	if (await ajvNotices(text)) ajv++;
	else missed.push(file.replace('.yaml', ''));
}
console.log(`Deliberate mistakes: ${broken.length}`);
console.log(`  this check, with the expected message and place: ${ours}`);
console.log(`  kubernetes-models' own validators, noticed at all: ${ajv} (no position, no suggestion)`);
console.log(`  not noticed by them: ${missed.join(', ')}`);

const valid = read('tests/fixtures/manifests');
const bytes = (sources: readonly SourceFile[]) =>
	Math.round(sources.reduce((sum, { text }) => sum + text.length, 0) / 1024);
const many = Array.from({ length: 250 }, (_, index) => {
	const { file, text } = index % 5 ? broken[index % broken.length]! : valid[index % valid.length]!;
	return { file: `chapter-${index % 10}/${index}-${file}`, text };
});
const times: number[] = [];
for (let run = 0; run < 5; run++) {
	const start = performance.now();
	checkManifests(many);
	times.push(performance.now() - start);
}
console.log(
	`\n250 files, ${bytes(many)} kB: first run ${Math.round(times[0]!)} ms, median of ${times.length} ${Math.round(times.toSorted((a, b) => a - b)[2]!)} ms`,
);
const text = JSON.stringify(schema);
console.log(
	`Schema for the browser: ${Math.round(text.length / 1024)} kB, ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB gzip`,
);
