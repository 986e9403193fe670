import { describe, expect, it } from 'vitest';
import { absolute } from '../../src/config/site.ts';
import { atom } from '../../src/lib/feed/atom.ts';
import { alternatesOf } from '../../src/lib/page/alternates.ts';
import { correctionsFeed } from '../../src/source/corrections-feed.ts';
import { corrections } from '../../src/source/markdown/records.ts';
import { llmsText } from '../../src/source/markdown/llms.ts';
import { LESSON_SLUGS } from '../../src/config/pages.ts';
import { pageLinks } from '../../src/source/page-head.ts';
import { siteMap } from '../../src/source/site-map.ts';

const ids = (feed: string) => [...feed.matchAll(/<entry><id>([^<]+)<\/id>/g)].map(([, id]) => id!);

describe('the feed of corrections', () => {
	const [zh, en] = [correctionsFeed('zh-cn'), correctionsFeed('en')];

	it('has every correction once, under an id of its own in each language', () => {
		expect(ids(en)).toHaveLength(corrections().size);
		expect(new Set([...ids(en), ...ids(zh)]).size).toBe(2 * corrections().size);
		for (const id of ids(en)) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
	});

	it('keeps its ids: readers would see everything again', () => {
		expect(en).toContain('<id>urn:uuid:9ed8bbd0-ef2c-5548-806e-09daacb091f9</id>');
		expect(ids(en)).toContain('urn:uuid:6bc32ac1-99b7-5b07-93e9-e777037392b7');
	});

	it('is the same bytes each time, with days from the records', () => {
		expect(correctionsFeed('en')).toBe(en);
		const days = [...en.matchAll(/<updated>(\d{4}-\d\d-\d\d)T00:00:00Z<\/updated>/g)].map(([, day]) => day!);
		expect(days).toHaveLength(corrections().size + 1);
		expect(days[0]).toBe(
			[...corrections().values()]
				.map(({ checked }) => checked)
				.sort()
				.at(-1),
		);
		expect(days.slice(1)).toEqual(days.slice(1).toSorted().reverse());
	});

	it('leads to the corrections where they stand', () => {
		const { pages } = siteMap();
		const links = [...en.matchAll(/<link rel="alternate" type="text\/html" href="([^"]+)"/g)].map(([, href]) => href!);
		expect(links).toHaveLength(corrections().size);
		for (const link of links) {
			const [slug = '', fragment = ''] = link.slice(absolute('/en/').length).split('/#');
			expect(pages.get(slug)?.has(fragment), link).toBe(true);
		}
		expect(en).not.toMatch(/href=&quot;\//);
	});

	it('escapes what XML would take for markup', () => {
		const entry = {
			id: 'urn:x',
			title: 'a <b> & "c"',
			updated: '2026-01-01',
			link: 'https://x.test/?a=1&b=2',
			via: { title: '<', url: 'https://y.test/' },
			category: { term: 'typo', label: 'typo' },
			html: '<p>&amp;</p>',
		};
		const feed = {
			id: 'urn:y',
			lang: 'en',
			title: 't',
			subtitle: 's',
			author: 'a',
			self: 'u',
			link: 'v',
			entries: [entry],
		};
		expect(atom(feed)).toContain('<title>a &lt;b&gt; &amp; &quot;c&quot;</title>');
		expect(atom(feed)).toContain('href="https://x.test/?a=1&amp;b=2"');
		expect(atom(feed)).toContain('&lt;p&gt;&amp;amp;&lt;/p&gt;');
	});
});

describe('llms.txt', () => {
	it('leads to the copy of every lesson in both languages', () => {
		const text = llmsText();
		for (const slug of LESSON_SLUGS)
			for (const locale of ['zh-cn', 'en']) expect(text).toContain(`](${absolute(`/${locale}/${slug}/index.md`)}): `);
		expect(text.startsWith('# The Road to Kubernetes')).toBe(true);
		expect(text).not.toMatch(/undefined|\{\{/);
	});
});

describe('the head of a page', () => {
	it('names both languages and where readers of neither go', () => {
		expect(alternatesOf('pods/probes').map(({ lang, path }) => [lang, path])).toEqual([
			['zh-CN', '/zh-cn/pods/probes/'],
			['en', '/en/pods/probes/'],
			['x-default', '/zh-cn/pods/probes/'],
		]);
		for (const slug of ['', undefined]) expect(alternatesOf(slug).at(-1)).toEqual({ lang: 'x-default', path: '/' });
	});

	it('names the copy where there is one, and the feed where readers look for it', () => {
		const types = (slug: string) => pageLinks('en', slug).flatMap(({ attrs }) => attrs['type'] ?? []);
		expect(types('pods/probes')).toEqual(['text/markdown']);
		expect(types('')).toEqual(['text/markdown', 'application/atom+xml']);
		expect(types('reference/corrections')).toEqual(['text/markdown', 'application/atom+xml']);
		expect(types('search')).toEqual([]);
	});
});
