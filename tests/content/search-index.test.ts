// cspell:ignore qqzz
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LESSON_SLUGS } from '../../src/config/pages.ts';
import { pageSchema } from '../../src/lib/page/schema.ts';
import { preparePage } from '../../src/lib/search/prepare.ts';
import { Searcher } from '../../src/lib/search/search.ts';
import type { CurrentFile, PageRow } from '../../src/lib/search/types.ts';
import { buildSearch, readPages, writeSearch, type SearchBuild } from '../../src/source/search/build.ts';
import { collectNames } from '../../src/source/search/names.ts';
import { openSite } from '../bench/search-site.ts';

const page = (lang: string, title: string, body: string) =>
	`<!DOCTYPE html><html lang="${lang}"><body><main data-pagefind-body><h1>${title}</h1><p class="kr-summary">${title}.</p>${body}</main></body></html>`;
/** Words as a page has them, and another form under which they are looked up. */
const FORMS = {
	scheduling: 'schedules',
	policies: 'policy',
	added: 'adding',
	pasted: 'paste',
	organizing: 'organizes',
	organ: 'organs',
	internal: 'internals',
	intern: 'interns',
	dying: 'dies',
	news: 'news',
	replication: 'replicates',
	controllers: 'controlled',
	usefulness: 'useful',
	topology: 'topologies',
	tls: 'tls',
	agreed: 'agree',
	running: 'runs',
	conditionally: 'conditional',
	employees: 'employee',
	yes: 'yes',
};
const SOURCE = {
	'zh-cn/pods/probes': page(
		'zh-CN',
		'探针',
		'<h2 id="three">三种探针</h2><p>容忍度和容器无关，就绪探针管流量。</p><span class="sr-only">终端窗口</span>',
	),
	'zh-cn/glossary/taint': page('zh-CN', '污点（Taint）', '<p>加在节点上的标记。</p>'),
	'en/pods/probes': page(
		'en',
		'Probes',
		'<h2 id="three">Three probes</h2><p>The readiness probe <code>readinessProbe</code> guards traffic.</p>',
	),
	'en/glossary/taint': page(
		'en',
		'Taint (污点)',
		`<p>A mark on a node; it keeps traffic of Pods away.</p><p>${Object.keys(FORMS).join(' ')}</p>`,
	),
};

describe('the index of a small site', () => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-index-'));
	let build: SearchBuild;
	beforeAll(async () => {
		for (const [slug, html] of Object.entries(SOURCE)) {
			fs.mkdirSync(path.join(folder, slug), { recursive: true });
			fs.writeFileSync(path.join(folder, slug, 'index.html'), html);
		}
		build = await buildSearch(readPages(folder));
		writeSearch(folder, build);
	});
	afterAll(() => fs.rmSync(folder, { recursive: true }));

	const row = (locale: 'zh-cn' | 'en', slug: string): PageRow =>
		build.pages[locale].find((entry) => entry[1] === slug)!;

	it('has a row for every page, with the title of the twin and the sections', () => {
		expect(build.pages['zh-cn'].map(([, slug]) => slug)).toEqual(['glossary/taint', 'pods/probes']);
		expect(row('zh-cn', 'pods/probes').slice(4, 6)).toEqual(['探针', 'Probes']);
		expect(row('en', 'pods/probes')[6].map(([id, title]) => [id, title])).toEqual([['three', 'Three probes']]);
	});

	it('holds every pair of neighbouring Chinese characters', async () => {
		const { lookUp } = await openSite(folder).bundle('zh-cn');
		const id = row('zh-cn', 'pods/probes')[0];
		for (const pair of ['和容', '绪探', '针管']) expect([...(await lookUp(pair)).keys()], pair).toEqual([id]);
		expect((await lookUp('绪针')).size).toBe(0);
	});

	it('weighs titles above headings above text, and leaves out what only screen readers say', async () => {
		const { lookUp } = await openSite(folder).bundle('zh-cn');
		const hits = (await lookUp('探针')).get(row('zh-cn', 'pods/probes')[0])!;
		expect(hits.map(({ weight }) => Math.round(weight))).toEqual([7, 1, 6, 1]);
		expect((await lookUp('终端')).size).toBe(0);
	});

	it('finds the parts of a compound word', async () => {
		const { lookUp } = await openSite(folder).bundle('en');
		expect((await lookUp('readinessprobe')).size).toBe(1);
		expect((await lookUp('qqzz')).size).toBe(0);
	});

	it('is asked in English for the stems that the engine put into it', async () => {
		const { lookUp } = await openSite(folder).bundle('en');
		for (const [held, asked] of Object.entries(FORMS))
			for (const word of [held, asked]) expect((await lookUp(word)).size, word).toBe(1);
	});

	it('writes only what search fetches, under names that hold a hash', () => {
		const names = [...build.files.keys()];
		expect(names.filter((name) => /ui|worker|highlight|playground/.test(name))).toEqual([]);
		const current = JSON.parse(Buffer.from(build.files.get('search/current.json')!).toString()) as CurrentFile;
		for (const { bundle, pages, words } of Object.values(current.languages)) {
			for (const name of [bundle, pages, words]) expect(name).toMatch(/\.[0-9a-f]{10}(?:\.json)?$/);
			expect(names.some((name) => name.startsWith(`search/${bundle}/`))).toBe(true);
		}
		for (const name of [current.engine, current.wasm]) expect(names).toContain(`search/${name}`);
		expect(names.filter((name) => /wasm|\.pagefind$/.test(name))).toEqual([`search/${current.wasm}`]);
	});

	it('answers in both languages, across both, through the real engine', async () => {
		const library = openSite(folder);
		const first = async (locale: 'zh-cn' | 'en', query: string) =>
			(await new Searcher(library, locale).search(query)).results[0]?.slug;
		expect(await first('zh-cn', '绪探针')).toBe('pods/probes');
		expect(await first('zh-cn', 'traffic')).toBe('pods/probes');
		expect(await first('en', '流量')).toBe('pods/probes');
		expect(await first('en', '节点污点')).toBe('glossary/taint');
	});

	it('stops when a language has no page, and when nothing can be indexed', async () => {
		await expect(buildSearch(readPages(folder).filter(({ locale }) => locale === 'en'))).rejects.toThrow(/zh-cn/);
		await expect(buildSearch([])).rejects.toThrow(/can be searched/);
	});
});

describe('names', () => {
	const names = collectNames();

	it('come from every term of the glossary, in both languages', () => {
		expect(names.terms.length).toBeGreaterThan(100);
		for (const [slug, , zh, en, lesson] of names.terms) {
			expect(slug).toMatch(/^glossary\//);
			expect(zh.length * en.length, slug).toBeGreaterThan(0);
			expect(LESSON_SLUGS).toContain(lesson);
		}
	});

	it('come from the fields of manifests and the messages of failures', () => {
		for (const [slug, , fields, uses] of names.fields) {
			expect(slug).toMatch(/^reference\/fields\//);
			expect(uses).toHaveLength(fields.length);
		}
		for (const [slug, id, , messages] of names.failures) {
			expect(slug).toBe('troubleshooting');
			expect(id).not.toBe('');
			expect(messages[0]).not.toBe('');
		}
	});

	it('come from searchTerms, which the schema of pages checks', () => {
		expect(pageSchema.safeParse({ description: 'long enough text', searchTerms: [''] }).success).toBe(false);
		expect(pageSchema.safeParse({ description: 'long enough text', searchTerms: ['灰度'] }).success).toBe(true);
	});
});

it('every page that can be searched has a heading of the first level', () => {
	expect(preparePage('<html lang="en"><main data-pagefind-body><p>x</p></main></html>')).toBeUndefined();
});
