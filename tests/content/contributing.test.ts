import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

/** The worked examples of both guides are followed word by word in a copy of the sources. */
const repository = process.cwd();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'contributing-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const guides = {
	en: fs.readFileSync('.github/CONTRIBUTING.md', 'utf8'),
	'zh-cn': fs.readFileSync('.github/CONTRIBUTING.zh-CN.md', 'utf8'),
};

const blocksOf = (guide: string, language: string): string[] =>
	[...guide.matchAll(/^(`{3,4})(\w+)\n(.*?)^\1$/gms)]
		.filter((match) => match[2] === language)
		.map((match) => match[3]!);

function run(script: string, args: readonly string[] = []): string {
	const { stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
		cwd: folder,
		encoding: 'utf8',
	});
	return stdout + stderr;
}

const edit = (file: string, change: (text: string) => string): void => {
	const full = path.join(folder, file);
	fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')));
};
/** What stands before a mark, and something else from there on. */
const from = (mark: string, text: string) => (before: string) => {
	expect(before).toContain(mark);
	return before.slice(0, before.indexOf(mark)) + text;
};

it('both guides show the same data and make the same things', () => {
	for (const language of ['yaml', 'ts'])
		expect(blocksOf(guides['zh-cn'], language)).toEqual(blocksOf(guides.en, language));
	const commands = (guide: string) => guide.match(/npm run new -- [a-z]+ [\w/-]+/g);
	expect(commands(guides['zh-cn'])).toEqual(commands(guides.en));
});

it('whoever follows the examples has nothing left to mend', () => {
	for (const part of ['src', 'scripts', 'package.json'])
		fs.cpSync(path.join(repository, part), path.join(folder, part), {
			recursive: true,
			filter: (source) => !source.includes('generated/previews'),
		});
	fs.symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'));

	const [manifest, term, correction] = blocksOf(guides.en, 'yaml');
	const commands = guides.en.matchAll(
		/npm run new -- ((?:page|term|manifest|figure|correction) [\w/-]+(?: Pod)?)(?=[`\n])/g,
	);
	for (const [, command] of commands) expect(run('new.ts', command!.split(' '))).toContain('wrote ');
	edit('src/config/pages.ts', (text) => text.replace("'choosing'", "'choosing', 'gates'"));
	edit('src/manifests/scheduling/held.yaml', () => manifest!);
	edit('src/content/glossary/scheduling-gate.yaml', () => term!);
	edit('src/content/corrections/scheduling.yaml', from('- id: gates-not-only-resources', correction!));
	edit('src/figures/gated-pod.ts', from('export const', blocksOf(guides.en, 'ts')[0]!));
	for (const locale of ['en', 'zh-cn'] as const) {
		const [text, use] = blocksOf(guides[locale], 'md');
		const records = '<Figure name="gated-pod" />\n\n<Correction id="gates-not-only-resources" />';
		edit(`src/content/docs/${locale}/scheduling/gates.mdx`, (skeleton) =>
			from(
				'\nFILL-IN the point',
				`\n${text!.replace(/(?=^## .* \[#clean-up\])/m, `${use}\n${records}\n\n`)}`,
			)(skeleton)
				.replace('FILL-IN the title', locale === 'en' ? 'Scheduling gates' : '调度门控')
				.replace(
					/FILL-IN one sentence[^']*/,
					locale === 'en' ? 'Create first, schedule later.' : '先创建，后调度，条件满足再放行。',
				),
		);
	}
	run('link-terms.ts');
	expect(run('check-content.ts')).toBe('Content: nothing to mend.\n');
	expect(run('check-manifests.ts', ['src/manifests/scheduling/held.yaml'])).toContain('0 findings');
}, 300_000);
