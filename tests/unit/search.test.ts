// cspell:ignore kublet deplyomnet plmok qwrtz qqzz readin statfulsetty kubeproxy podtemplate
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Searcher } from '../../src/lib/search/search.ts';
import { makeTestBundle, makeTestLibrary } from './search-fixture.ts';

const zh = () => new Searcher(makeTestLibrary(), 'zh-cn');
const en = () => new Searcher(makeTestLibrary(), 'en');
const slugs = async (searcher: Searcher, query: string) =>
	(await searcher.search(query)).results.map(({ slug }) => slug);
const first = async (searcher: Searcher, query: string) => (await slugs(searcher, query))[0];

describe('what a query names', () => {
	it('opens the term by any of its names, in either language', async () => {
		for (const name of ['污点', '节点污点', 'taint', 'Taint', 'ＴＡＩＮＴ'])
			expect(await first(zh(), name), name).toBe('glossary/taint');
		for (const name of ['污点', '节点污点', 'taint', 'tainted'])
			expect(await first(en(), name), name).toBe('glossary/taint');
	});

	it('knows the short names of kubectl, also those that are little words of English', async () => {
		expect(await first(zh(), 'sts')).toBe('glossary/statefulset');
		expect(await first(en(), 'no')).toBe('glossary/node');
	});

	it('lists the lesson that teaches a term near its top', async () => {
		expect((await slugs(zh(), '污点')).slice(0, 2)).toContain('scheduling/taints');
	});

	it('takes a word written like a field for the field, and a path for its last field', async () => {
		expect(await first(en(), 'serviceName')).toBe('reference/fields/spec');
		expect(await first(zh(), 'statefulset.spec.serviceName')).toBe('reference/fields/spec');
		const { results } = await en().search('serviceName');
		expect(results[0]).toMatchObject({ kind: 'field', section: 'serviceName', card: 'serviceName' });
	});

	it('answers a message with its remedy before the term', async () => {
		expect(await first(zh(), 'CrashLoopBackOff')).toBe('troubleshooting');
		expect(await first(en(), 'Warning BackOff 2s kubelet Back-off restarting failed container web in pod web-5f')).toBe(
			'troubleshooting',
		);
	});

	it('finds a page by the words it says it is looked up under', async () => {
		expect(await slugs(zh(), '健康检查')).toContain('pods/probes');
		expect(await slugs(en(), 'health check')).toContain('pods/probes');
	});

	it('takes a phrase of a page for a title of it when more was typed', async () => {
		expect((await slugs(zh(), '怎么做健康检查'))[0]).toBe('pods/probes');
		expect((await slugs(en(), 'how do I add a health check'))[0]).toBe('pods/probes');
	});

	it('sends whoever asks what something is to its entry, and whoever asks how to its lesson', async () => {
		expect(await first(zh(), '什么是污点')).toBe('glossary/taint');
		expect(await first(zh(), '怎么删除污点')).toBe('scheduling/taints');
		expect(await first(en(), 'what is a taint')).toBe('glossary/taint');
	});

	it('means the name of which a piece was typed', async () => {
		expect(await first(zh(), '状态副本')).toBe('glossary/statefulset');
	});

	it('looks a corrected name up like one that was typed correctly', async () => {
		expect(await first(en(), 'tanit')).toBe(await first(en(), 'taint'));
	});
});

describe('Chinese', () => {
	it('finds pieces that begin and end inside words, and only pages that hold them', async () => {
		expect(await slugs(zh(), '绪探针决')).toEqual(['pods/probes']);
		expect(await slugs(zh(), '态应用需')).toEqual(['workloads/statefulset']);
	});

	it('lists the few pages that say a question letter by letter, whatever else it means', async () => {
		const searcher = new Searcher(
			{
				...makeTestLibrary(),
				bundle: async () =>
					makeTestBundle('zh-cn', [
						{ slug: 'pods/probes', title: '探针', text: '就绪探针和存活探针。' },
						{ slug: 'storage/volumes', title: '卷', text: '怎样选择见后文。' },
					]),
			},
			'zh-cn',
		);
		expect(await slugs(searcher, '怎样选')).toEqual(['storage/volumes']);
	});

	it('takes whole questions apart', async () => {
		expect(await slugs(zh(), '怎么删除污点')).toContain('scheduling/taints');
		expect(await slugs(zh(), '为什么存活探针失败')).toContain('pods/probes');
	});

	it('reads traditional characters and mixed words', async () => {
		expect(await first(zh(), '節點')).toBe('glossary/node');
		expect(await slugs(zh(), 'pod探针')).toContain('pods/probes');
	});

	describe('without Intl.Segmenter', () => {
		afterEach(() => vi.unstubAllGlobals());
		it('answers the same', async () => {
			const before = await slugs(zh(), '怎么删除节点污点');
			vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
			expect(await slugs(zh(), '怎么删除节点污点')).toEqual(before);
		});
	});
});

describe('typing errors', () => {
	it('says what was searched instead, and searches the original when asked', async () => {
		const answer = await en().search('kublet');
		expect(answer.corrected).toBe('kubelet');
		expect(answer.results.length).toBeGreaterThan(0);
		const original = await en().search('kublet', { uncorrected: true });
		expect(original.corrected).toBeUndefined();
		expect(original.results).toEqual([]);
	});

	it('does not take a way to ask for a mistyped phrase of a page', async () => {
		const { corrected, results } = await zh().search('怎样用探针');
		expect(corrected).toBeUndefined();
		expect(results.map(({ slug }) => slug)).toContain('pods/probes');
	});

	it('repairs one character of a Chinese name', async () => {
		const answer = await zh().search('有状态及');
		expect(answer.corrected).toBe('有状态集');
		expect(answer.results[0]?.slug).toBe('glossary/statefulset');
	});

	it('takes the last word for the beginning of a longer one', async () => {
		expect(await slugs(en(), 'readin')).toContain('pods/probes');
	});
});

describe('the other language', () => {
	it('is asked for Chinese on an English page that is no name, and leads to the English page', async () => {
		const { results } = await en().search('减号');
		expect(results[0]).toMatchObject({ slug: 'scheduling/taints', locale: 'en', title: 'Taints and tolerations' });
	});

	it('is asked for a word that only it has', async () => {
		expect(await slugs(zh(), 'flapping')).toEqual(['pods/probes']);
	});

	it('is not loaded for what the own language answers', async () => {
		const library = makeTestLibrary();
		await new Searcher(library, 'zh-cn').search('污点');
		await new Searcher(library, 'zh-cn').search('没有这样的词');
		expect([...library.opened]).toEqual(['zh-cn']);
	});
});

describe('bad input', () => {
	it.each([
		['nothing', ''],
		['spaces', ' \t\n\u3000 '],
		['punctuation', '!!! ??? ，。、；：… ""'],
		['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
		['a lone surrogate', '\ud800 污点 \udfff'],
		['emoji', '🚀🎉👩‍💻'],
		['control characters', '\u0000\u0007污点\u202e'],
		['10,000 characters', '污点 taint '.repeat(1250)],
		['10,000 characters without a space', 'x'.repeat(10_000)],
		['10,000 Chinese characters', '探针失败'.repeat(2500)],
		['a pattern', '(a+)+$ [x]{9999} \\p{L} $& $1'],
		['names of object members', 'constructor __proto__ toString'],
	])('%s does no harm', async (_, query) => {
		for (const searcher of [zh(), en()]) {
			const answer = await searcher.search(query);
			expect(Array.isArray(answer.results)).toBe(true);
		}
	});

	it('finds what is meant inside of it', async () => {
		expect(await first(zh(), '\ud800 污点 \udfff')).toBe('glossary/taint');
		expect(await first(zh(), '“污点”！')).toBe('glossary/taint');
	});

	it.each(['zzxqj', 'qwrtz plmok', '蛋炒饭', 'constructor'])('nonsense shows nothing: %s', async (query) => {
		expect(await slugs(zh(), query)).toEqual([]);
		expect(await slugs(en(), query)).toEqual([]);
	});

	it('offers near names for what it does not find', async () => {
		expect((await en().search('statfulsetty')).near.map(({ title }) => title)).toContain('StatefulSet');
	});
});

describe('sections', () => {
	it('shows the best sections with marked pieces that join to plain text', async () => {
		const searcher = zh();
		await searcher.search('存活探针');
		const sections = await searcher.sections('pods/probes');
		expect(sections[0]?.title).toBe('失败以后');
		expect(sections[0]?.excerpt.filter(([, marked]) => marked).map(([text]) => text)).toContain('存活探针');
		expect(await searcher.sections('no/such/page')).toEqual([]);
	});

	it('shows the definition of a term', async () => {
		const searcher = zh();
		await searcher.search('污点');
		const [section] = await searcher.sections('glossary/taint');
		expect(section?.excerpt.map(([text]) => text).join('')).toBe('加在节点上的标记。');
	});
});
