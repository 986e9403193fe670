import { describe, expect, it } from 'vitest';
import { mentionsIn, nameFinder } from '../../src/lib/glossary/mentions.ts';
import { proseNames } from '../../src/lib/glossary/prose-names.ts';
import { termSchema, type Term } from '../../src/lib/glossary/schema.ts';
import { applyFindings, linkFindings } from '../../src/lib/glossary/term-links.ts';
import { parsePage } from '../../src/lib/page/parse.ts';

const term = (id: string, zh: string, en: string, more: Record<string, unknown> = {}): Term => ({
	...termSchema.parse({
		name: { 'zh-cn': zh, en },
		variants: {},
		definition: { 'zh-cn': '。', en: '.' },
		explanation: { 'zh-cn': '。', en: '.' },
		kind: 'concept',
		category: 'workloads',
		status: { state: 'current' },
		related: ['pod'],
		docs: { 'zh-cn': 'https://kubernetes.io/zh-cn/', en: 'https://kubernetes.io/' },
		lesson: 'pods/probes',
		...more,
	}),
	id,
});
const terms = [
	term('pod', 'Pod', 'Pod', { kind: 'api-object' }),
	term('job', 'Job', 'Job', { kind: 'api-object' }),
	term('probe', '探针', 'Probe'),
	term('readiness-probe', '就绪探针', 'Readiness probe'),
	term('volume', '卷', 'Volume'),
	term('taint', '污点', 'Taint'),
	term('persistent-volume-claim', '持久卷申领（PVC）', 'PersistentVolumeClaim (PVC)', {
		kind: 'api-object',
		variants: { 'zh-cn': ['持久卷声明'], en: [] },
		avoid: { 'zh-cn': ['持久卷声明'], en: [] },
	}),
];
const page = (body: string): string => `---\ntitle: x\n---\n\n${body}\n`;
const names = (locale: 'zh-cn' | 'en', body: string) =>
	mentionsIn(parsePage(page(body)).tree, nameFinder(proseNames(terms, locale)));
const fix = (locale: 'zh-cn' | 'en', body: string): string =>
	applyFindings(page(body), linkFindings(names(locale, body))).slice(page('').length - 1, -1);

describe('mentions of terms in prose', () => {
	it('takes the longest name', () => {
		expect(names('zh-cn', '就绪探针失败').map(({ term }) => term)).toEqual(['readiness-probe']);
		expect(names('en', 'a readiness probe fails').map(({ term }) => term)).toEqual(['readiness-probe']);
	});
	it('finds names that touch, and one in capitals', () => {
		expect(names('zh-cn', '持久卷申领就绪探针污点').map(({ term }) => term)).toEqual([
			'persistent-volume-claim',
			'readiness-probe',
			'taint',
		]);
		expect(names('en', 'TAINT').map(({ text }) => text)).toEqual(['TAINT']);
	});
	it('knows plurals, and each part of a form with an abbreviation', () => {
		expect(names('en', 'two taints').map(({ text }) => text)).toEqual(['taints']);
		expect(names('zh-cn', '持久卷申领就是 PVC').map(({ text }) => text)).toEqual(['持久卷申领', 'PVC']);
	});
	it('tells a kind from an ordinary word by its capital', () => {
		expect(names('en', 'a job for a Job').map(({ text }) => text)).toEqual(['Job']);
	});
	it('respects Chinese words around a short name', () => {
		expect(names('zh-cn', '他被卷入其中').length).toBe(0);
		expect(names('zh-cn', '把卷挂载进来').map(({ term }) => term)).toEqual(['volume']);
	});
	it('passes over headings, code, links, sources and parts of longer words', () => {
		expect(names('en', '## Taints [#taints]\n\n`taint` [taint](/pods/) pre-taint taint.sh[^a]\n\n[^a]: taint')).toEqual(
			[],
		);
	});
	it('reports a rejected form with the form of the house, unless it is quoted', () => {
		expect(names('zh-cn', '创建持久卷声明')[0]).toMatchObject({ kind: 'rejected', house: '持久卷申领' });
		expect(names('zh-cn', '旧文里写作“持久卷声明”')).toEqual([]);
	});
	it('says on which line and column the words stand', () => {
		expect(names('en', 'one\ntwo taints')[0]).toMatchObject({ line: 6, column: 5 });
	});
});

describe('links of terms', () => {
	it('links the first mention of a section and no other', () => {
		expect(fix('en', 'a taint, a taint\n\n## B [#b]\n\na taint')).toBe(
			'a [taint](glossary:taint), a taint\n\n## B [#b]\n\na [taint](glossary:taint)',
		);
	});
	it('moves a link that comes after the first mention', () => {
		expect(fix('zh-cn', '污点是[污点](glossary:taint)')).toBe('[污点](glossary:taint)是污点');
	});
	it('links everyday words once on a page', () => {
		expect(fix('en', 'A Pod.\n\n## B [#b]\n\nA [Pod](glossary:pod).')).toBe(
			'A [Pod](glossary:pod).\n\n## B [#b]\n\nA Pod.',
		);
	});
	it('leaves a page that is right as it is', () => {
		const right = 'a [taint](glossary:taint), a taint\n\n## B [#b]\n\na [taint](glossary:taint)';
		expect(fix('en', right)).toBe(right);
	});
});
