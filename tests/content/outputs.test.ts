import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolPath, toolsAvailable } from '../../scripts/kubernetes-tools.ts';
import { chartArchives, packChart } from '../../src/data/charts.ts';
import { parsePage } from '../../src/lib/page/parse.ts';
import { docSources, readSource } from '../../src/source/docs.ts';

/** Commands that answer without a cluster and without the internet. */
const OFFLINE = [
	/^kubectl create [^|]*--dry-run=client[^|]*$/,
	/^kubectl run [^|]*--dry-run=client[^|]*$/,
	/^kubectl (?:kustomize|version --client)\b/,
	/^helm (?:lint|template|show \w+|pull) (?!.*oci:\/\/)(?!.*\| kubectl apply)/,
	/^helm (?:create|package|env|version|dependency)\b/,
];
/** What prepares their files, or tidies up. */
const FILES = /^(?:cat >>? |echo [^|]*> \.?\/?\w+$|rm (?!.*sudo))/;

interface Step {
	slug: string;
	line: number;
	command: string;
	/** What the page says it prints. */
	output: string | undefined;
}

/** The steps of each page that run here, in order. Both halves have the same commands, so one language is enough. */
const pages = Map.groupBy(
	docSources()
		.filter(({ locale }) => locale === 'en')
		.flatMap(({ slug, file }): Step[] => {
			const blocks: Code[] = [];
			visit(parsePage(readSource(file)).tree, 'code', (node) => void blocks.push(node));
			return blocks.flatMap((block, index) => {
				const next = blocks[index + 1];
				const wanted = OFFLINE.some((pattern) => pattern.test(block.value)) || FILES.test(block.value);
				if (block.lang !== 'bash' || !wanted) return [];
				const output = next?.lang === 'output' ? next.value : undefined;
				return [{ slug, line: block.position!.start.line, command: block.value, output }];
			});
		}),
	({ slug }) => slug,
);
const shown = [...pages].filter(([, steps]) => steps.some(({ command }) => !FILES.test(command)));

it('finds the commands that need no cluster', () => {
	expect(shown.flatMap(([, steps]) => steps).filter(({ output }) => output !== undefined).length).toBeGreaterThan(8);
});

// The programs of the npm package run on Linux x86-64 only; elsewhere the table of commands still checks every flag.
describe.skipIf(!toolsAvailable)('what the real kubectl and helm print is what the page shows', () => {
	let server: Server;
	let home: string;

	beforeAll(async () => {
		server = createServer((request, response) => {
			const archive = chartArchives().find(({ file }) => request.url === `/${file}`);
			response.statusCode = archive ? 200 : 404;
			response.end(archive ? packChart(archive.chart) : '');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		home = mkdtempSync(path.join(tmpdir(), 'outputs-'));
	});
	afterAll(() => {
		server.close();
		rmSync(home, { recursive: true, force: true });
	});

	/** Runs one step in the folder of the page, as a reader in the folder `/home/you` would. */
	const run = (command: string, folder: string): Promise<string> => {
		const { port } = server.address() as AddressInfo;
		const text = command.replace(/\bchart:([a-z-]+)/g, (_, chart: string) => {
			const archive = chartArchives().find((entry) => entry.chart === chart);
			return `http://127.0.0.1:${port}/${archive?.file}`;
		});
		const bin = path.dirname(toolPath('kubectl'));
		const env = { PATH: `${bin}:${process.env['PATH']}`, HOME: folder, KUBECONFIG: path.join(folder, 'none') };
		return new Promise((resolve) => {
			execFile('bash', ['-c', `${text}\n`], { cwd: folder, env }, (_error, stdout, stderr) =>
				resolve(
					(stdout + stderr).replaceAll(folder, '/home/you').replaceAll(`http://127.0.0.1:${port}`, 'http://site'),
				),
			);
		});
	};

	it.each(shown)('%s', async (_slug, steps) => {
		const folder = mkdtempSync(path.join(home, 'page-'));
		for (const { slug, line, command, output } of steps) {
			const printed = await run(command, folder);
			if (output === undefined)
				expect(printed, `${slug}:${line} ${command}`).not.toMatch(/^Error|: command not found/m);
			else expectShown(printed, output, `${slug}:${line} ${command}`);
		}
	});
});

/** Each stretch of lines between two lines of dots stands in what was printed, in this order. */
function expectShown(printed: string, output: string, message: string): void {
	// Tables come with tabs, which a page shows as spaces.
	const tidy = (text: string): string =>
		text
			.replace(/(?<=\S)(?: *\t *| {2,})(?=\S)/g, '  ')
			.replace(/[ \t]+$/gm, '')
			.trim();
	let rest = tidy(printed);
	for (const stretch of output.split(/^\s*\.\.\.\s*$/m).map(tidy)) {
		expect(rest, message).toContain(stretch);
		rest = rest.slice(rest.indexOf(stretch) + stretch.length);
	}
	if (!/^\s*\.\.\.\s*$/m.test(output)) expect(tidy(printed), message).toBe(tidy(output));
}
