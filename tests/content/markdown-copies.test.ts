import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { LESSON_SLUGS } from '../../src/config/pages.ts';
import { absolute } from '../../src/config/site.ts';
import { siteMap } from '../../src/source/site-map.ts';
import { allCopies, copyOf, hasCopy } from '../../src/source/markdown/index.ts';
import { usedDefinitions } from '../../src/source/definitions.ts';
import { manifestNames } from '../../src/source/manifests.ts';

const COPIES = allCopies().map(({ locale, slug }) => ({
	name: `${locale}/${slug}`,
	locale,
	slug,
	text: copyOf(locale, slug),
}));
/** Without fences and inline code, where anything may stand. */
const proseOf = (text: string) =>
	text.replace(/^( *)(`{3,})[^\n]*\n[\s\S]*?^ *\2$/gm, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
const copy = (name: string) => COPIES.find((candidate) => candidate.name === name)!.text;

describe('the copy of a page in Markdown', () => {
	it('exists for every lesson, term and definition in both languages', () => {
		const slugs = new Set(COPIES.map(({ name }) => name));
		for (const locale of localeCodes) for (const slug of LESSON_SLUGS) expect(slugs).toContain(`${locale}/${slug}`);
		expect(COPIES.filter(({ slug }) => slug.startsWith('glossary/')).length).toBeGreaterThan(300);
		expect(COPIES.filter(({ slug }) => !hasCopy(slug))).toEqual([]);
		expect(['search', '404', 'pods'].filter(hasCopy)).toEqual([]);
	});

	it.each([
		['a component', /<\/?[A-Z]\w*/],
		['a comment of MDX', /\{\/\*/],
		['an address only authors write', /\]\((?:glossary:|\/|#)/],
		['the id of a heading', /\[#[a-z0-9-]+\]/],
		['an aside of our own', /^\s*:::/m],
		['something undefined', /\bundefined\b|\[object Object\]|\{\{\w+\}\}/],
	])('holds no trace of %s', (_name, trace) => {
		const left = COPIES.flatMap(({ name, text }) => {
			const found = trace.exec(proseOf(text));
			return found ? [`${name}: ${found[0]}`] : [];
		});
		expect(left).toEqual([]);
	});

	it('holds no reference to a manifest that only authors write, in commands neither', () => {
		expect(COPIES.filter(({ text }) => /\b(?:manifest|chart):[a-z]/.test(text)).map(({ name }) => name)).toEqual([]);
	});

	it('leads only to pages, headings and files of the site', () => {
		const { pages, terms } = siteMap();
		const names = new Set(manifestNames());
		const definitions = new Set(usedDefinitions().map(({ id }) => `reference/fields/${id}`));
		const root = absolute('/');
		const wrong = new Set<string>();
		for (const { name, text } of COPIES) {
			for (const [address] of text.matchAll(new RegExp(`${root}[^\\s)\`|]*`, 'g'))) {
				const [path = '', fragment = ''] = address.slice(root.length).split('#');
				const slug = /^(?:en|zh-cn)\/(.*?)\/?(?:index\.md)?$/.exec(path)?.[1];
				const ok =
					slug === undefined
						? names.has(path.replace(/^manifests\//, '')) || /^charts\/[\w.-]+\.tgz$/.test(path)
						: (pages.has(slug) || definitions.has(slug) || terms.has(slug) || slug === 'glossary/sheet') &&
							(!fragment || pages.get(slug)?.has(fragment) !== false);
				if (!ok) wrong.add(`${name}: ${address}`);
			}
		}
		expect([...wrong]).toEqual([]);
	});

	it('starts with title, sentence, address and the other language', () => {
		expect(copy('zh-cn/pods/probes').split('\n').slice(0, 7)).toEqual([
			'# 探针',
			'',
			expect.stringMatching(/^> .{20,}/),
			'',
			expect.stringMatching(/^对照 Kubernetes 1\.36 核对（\d{4}-\d\d-\d\d） {2}$/),
			`${absolute('/zh-cn/pods/probes/')}  `,
			`English: ${absolute('/en/pods/probes/index.md')}`,
		]);
	});

	it.each([
		['a manifest with its notes', '```yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: probes'],
		['a note of a manifest', '- `Service/probes:spec.selector`: The Service sends traffic only'],
		['a correction', '> **Correction: Four mechanisms, not three**\n>\n> - The notes said: '],
		['a failure with its causes', '**`Readiness probe failed`** Events in `kubectl describe pod`'],
		['a figure as its steps', '1. After the container starts, the startup probe runs first'],
		['a deliberate mistake with its error', 'probe-port-unknown.yaml:15:17 probe-port The container has no port'],
		['a term as its address', `[kubelet](${absolute('/en/glossary/kubelet/')})`],
		['a command as readers type it', `kubectl apply -f ${absolute('/manifests/pods/probes.yaml')}`],
		['output as text', '```text\nNAME     READY   STATUS'],
		['a source', '[^startup]: [KEP-950: Startup probe](https://github.com/'],
	])('shows %s', (_name, part) => expect(copy('en/pods/probes')).toContain(part));

	it('shows an aside as a quotation that is known elsewhere, and the path by weeks', () => {
		expect(COPIES.some(({ text }) => /^> \[!CAUTION\]\n> \*\*Deleting is final\*\*\n>\n> /m.test(text))).toBe(true);
		expect(copy('zh-cn/start/learning-path')).toMatch(/^### 第 1 周$/m);
	});

	it('shows the names, uses and neighbours of a term', () => {
		const text = copy('en/glossary/toleration');
		for (const part of [
			'# Toleration (容忍度)',
			'简体中文: **容忍度**',
			'```bash\nkubectl explain',
			'## Related terms',
		])
			expect(text).toContain(part);
	});
});
