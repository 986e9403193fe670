import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const repository = process.cwd();
const folders: string[] = [];

/** A tree that holds only what a case needs; the checks read everything below the folder they run in. */
function check(files: Record<string, string>): { status: number | null; output: string } {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bad-input-'));
	folders.push(folder);
	fs.cpSync(path.join(repository, 'src/content/i18n'), path.join(folder, 'src/content/i18n'), { recursive: true });
	fs.cpSync(path.join(repository, 'src/content/cheat-sheet.yaml'), path.join(folder, 'src/content/cheat-sheet.yaml'));
	for (const [file, text] of Object.entries(files)) {
		fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
		fs.writeFileSync(path.join(folder, file), text);
	}
	const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(repository, 'scripts/check-content.ts')], {
		cwd: folder,
		encoding: 'utf8',
	});
	return { status, output: stdout + stderr };
}

afterAll(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

const page = (
	body: string,
	facts = 'description: A sentence that is long enough.\nkubernetes: "1.36"\nchecked: 2026-11-25\n',
) => `---\ntitle: Probes\n${facts}---\n\n${body}\n`;
const EN = 'src/content/docs/en/pods/probes.mdx';
const ZH = 'src/content/docs/zh-cn/pods/probes.mdx';
const pair = (en: string, zh = en) => ({ [EN]: page(en), [ZH]: page(zh) });

describe('the check of the content names file, line and what is wrong', () => {
	it('of nothing when nothing is', () => {
		expect(check(pair('Text.\n\n## One [#one]'))).toMatchObject({ status: 0 });
	});

	it.each([
		[
			'a page without its twin',
			{ [EN]: page('Text.') },
			`${EN}:1:1 twin the other half of the pair is missing: ${ZH}.`,
		],
		[
			'a missing description',
			{ [EN]: page('T', 'kubernetes: "1.36"\nchecked: 2026-11-25\n'), [ZH]: page('T') },
			`${EN}:1:1 frontmatter description: is missing.`,
		],
		[
			'a missing version',
			{ [EN]: page('T', 'description: Long enough to pass.\nchecked: 2026-11-25\n'), [ZH]: page('T') },
			`${EN}:1:1 frontmatter kubernetes: is missing.`,
		],
		[
			'a missing day',
			{ [EN]: page('T', 'description: Long enough to pass.\nkubernetes: "1.36"\n'), [ZH]: page('T') },
			`${EN}:1:1 frontmatter checked: is missing.`,
		],
		[
			'an unquoted version',
			{
				[EN]: page('T', 'description: Long enough to pass.\nkubernetes: 1.36\nchecked: 2026-11-25\n'),
				[ZH]: page('T'),
			},
			`${EN}:1:1 frontmatter kubernetes: quote the version`,
		],
		['a heading without an id', pair('## One'), `${EN}:8:1 heading-id "One" has no id`],
		['halves that differ', pair('## One [#one]', '## One [#two]'), `en/pods/probes.mdx:8`],
		[
			'a page that is not on the list',
			{ 'src/content/docs/en/pods/prob.mdx': page('T'), 'src/content/docs/zh-cn/pods/prob.mdx': page('T') },
			'page-list "pods/prob" is not in src/config/pages.ts. Did you mean "pods/probes"',
		],
		[
			'a correction that is not there',
			pair('<Correction id="nothing" />'),
			`${EN}:8:1 record-use <Correction id="nothing">: no such record`,
		],
		[
			'a command that does not exist',
			pair('```bash\nkubectl lable pod web a=b\n```'),
			`${EN}:9:1 command kubectl has no command "lable". Did you mean "label"`,
		],
		[
			'a requirement that leads nowhere',
			{ ...pair('## One [#one]'), 'src/content/requirements/pods.yaml': 'some-id: pods/probes#tow\n' },
			'requirement some-id:',
		],
		[
			'YAML that does not parse',
			{ ...pair('T'), 'src/content/failures/pods.yaml': '- id: [\n' },
			'src/content/failures/pods.yaml:',
		],
	])('of %s', (_name, files, expected) => {
		const { status, output } = check(files);
		expect(output).toContain(expected);
		expect(status).toBe(1);
	});

	it.each([
		['failures', 'src/content/failures/pods.yaml', '- id: a\n  symptom: [\n', /failures\/pods\.yaml:3:\d+ yaml /],
		[
			'failures that are no list',
			'src/content/failures/pods.yaml',
			'id: a\n',
			/failures\/pods\.yaml:1:1 records .*has to be a list/,
		],
		['corrections', 'src/content/corrections/pods.yaml', '- id: "a\n', /corrections\/pods\.yaml:\d+:\d+ yaml /],
		['a term', 'src/content/glossary/probe.yaml', 'name: {\n', /glossary\/probe\.yaml:2:1 yaml /],
		['fields', 'src/content/fields/probe.yaml', 'exec: { a: b: c }\n', /fields\/probe\.yaml:1:\d+ yaml /],
		['requirements', 'src/content/requirements/pods.yaml', 'a: *nothing\n', /requirements\/pods\.yaml:1:\d+ yaml /],
		['the cheat sheet', 'src/content/cheat-sheet.yaml', '- title: {\n', /cheat-sheet\.yaml:2:1 yaml /],
		[
			'a cheat sheet without a command',
			'src/content/cheat-sheet.yaml',
			'- title: { zh-cn: a, en: b }\n  rows: [{ en: c, zh-cn: d }]\n',
			/cheat-sheet\.yaml:1:1 cheat-sheet 0\.rows\.0\.command: /,
		],
		['strings', 'src/content/i18n/en.json', '{\n\t"a": "b",\n}\n', /i18n\/en\.json:3:1 json /],
		['strings that end half way', 'src/content/i18n/zh-CN.json', '{ "a": "b', /i18n\/zh-CN\.json:1:\d+ json /],
		[
			'a manifest',
			'src/manifests/pods/a.yaml',
			'apiVersion: v1\nkind: [\n',
			/manifests\/pods\/a\.yaml:\d+:\d+ yaml-syntax /,
		],
		['a frontmatter', EN, '---\ntitle: [\n---\n\nT\n', /en\/pods\/probes\.mdx:\d+:\d+ mdx /],
		['a page that ends half way', EN, '---\ntitle: T\n---\n\n<Manifest file="a', /en\/pods\/probes\.mdx:5:\d+ mdx /],
	] as const)('of %s that cannot be read', (_name, file, text, expected) => {
		const { status, output } = check({ ...pair('T'), [file]: text });
		expect(output).toMatch(expected);
		expect(output).not.toMatch(/^\s+at .*\(?file:/m);
		expect(status).toBe(1);
	});

	it('of a string that is missing in one language', () => {
		const strings = JSON.parse(fs.readFileSync('src/content/i18n/en.json', 'utf8')) as Record<string, string>;
		delete strings['manifest.copy'];
		const { status, output } = check({ ...pair('T'), 'src/content/i18n/en.json': JSON.stringify(strings) });
		expect(output).toContain('src/content/i18n/en.json:1:1 string "manifest.copy" is missing or empty');
		expect(status).toBe(1);
	});
});
