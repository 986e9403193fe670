// cspell:ignore kublet deplyomnet plmok qwrtz qqzz readin statfulsetty kubeproxy podtemplate
import { describe, expect, it } from 'vitest';
import { excerptAt, mark } from '../../src/lib/search/excerpt.ts';
import { chainOf } from '../../src/lib/search/chain.ts';
import { exactHits, exportEngine } from '../../src/lib/search/pagefind.ts';
import { PAUSE, preparePage } from '../../src/lib/search/prepare.ts';
import { packRows, sliceStarts, unpackRows } from '../../src/lib/search/rows.ts';
import { packNames, packWords, unpackNames, unpackWords } from '../../src/lib/search/tables.ts';
import { stem } from '../../src/lib/search/stem.ts';
import { coreOf, TAUGHT } from '../../src/lib/search/stop-words.ts';
import { repair, repairHan } from '../../src/lib/search/spelling.ts';
import { bare, fold, key, MAX_TOKENS, tokenise } from '../../src/lib/search/text.ts';
import { TRADITIONAL } from '../../src/lib/search/traditional.ts';
import type { PageRow } from '../../src/lib/search/types.ts';
import { TEST_NAMES } from './search-fixture.ts';

describe('text', () => {
	it('folds width, case and traditional characters', () => {
		expect(fold('ＰＯＤ 調度 Taint')).toBe('pod 调度 taint');
		expect(key('Pod Template')).toBe(key('pod-template'));
		expect(key('podTemplate')).toBe('podtemplate');
		expect(bare('kube-proxy')).toBe('kubeproxy');
	});

	it('keeps punctuation inside Latin words and parts them from Chinese', () => {
		expect(tokenise('探针pod spec.strategy 0/3 "kube-proxy".').map(({ text }) => text)).toEqual([
			'探针',
			'pod',
			'spec.strategy',
			'0/3',
			'kube-proxy',
		]);
	});

	it('looks up a bounded number of words', () => {
		expect(tokenise('a b c '.repeat(5000))).toHaveLength(MAX_TOKENS);
	});

	it('maps traditional characters to simplified ones that are none themselves', () => {
		for (const [traditional, simplified] of TRADITIONAL) {
			expect(TRADITIONAL.has(simplified), `${traditional}${simplified}`).toBe(false);
			expect([...simplified]).toHaveLength(1);
		}
	});

	it('makes Chinese a chain of pairs', () => {
		expect(chainOf('就绪探针').links.map(({ word }) => word)).toEqual(['就绪', '绪探', '探针']);
		expect(chainOf('卷').links.map(({ word }) => word)).toEqual(['卷']);
	});
});

describe('spelling', () => {
	it('repairs by distance, keeps short words and numbers as they are', () => {
		const words = ['label', 'labels', 'deployment', 'service', 'pod'];
		expect(repair('lable', words)).toBe('label');
		expect(repair('deplyomnet', words)).toBe('deployment');
		expect(repair('pdo', words)).toBeUndefined();
		expect(repair('10.244.1.4', words)).toBeUndefined();
		expect(repair('weather', words)).toBeUndefined();
	});

	it('repairs one Chinese character', () => {
		expect(repairHan('亲和行', ['亲和性', '节点'])).toBe('亲和性');
		expect(repairHan('天气', ['节点'])).toBeUndefined();
	});
});

describe('pages for the index', () => {
	const page = (main: string) =>
		`<!DOCTYPE html><html lang="zh-CN"><body><nav>导航</nav><main data-pagefind-body><h1 class="kr-title">题</h1><p class="kr-summary">一句</p>${main}</main></body></html>`;

	it('leaves pages without a body out', () => {
		expect(preparePage('<html lang="en"><main><h1>x</h1></main></html>')).toBeUndefined();
	});

	it('reads language, title and summary', () => {
		expect(preparePage(page(''))).toMatchObject({ lang: 'zh-CN', title: '题', description: '一句' });
	});

	it('makes code plain lines and parts what touches', () => {
		const code = '<pre><code><span>a</span>\n<span>b</span></code></pre>';
		const html = preparePage(page(`${code}<td><strong>Taint</strong><span>taints</span></td>`))!.html;
		expect(html).toContain(`<pre>${PAUSE} a\nb ${PAUSE}</pre>`);
		expect(html).toContain('</strong> <span>');
	});

	it('drops scripts and ids of paragraphs, keeps ids of headings', () => {
		const html = preparePage(page('<h2 id="a">A</h2><p id="a.1">x</p><script>let secret</script>'))!.html;
		expect(html).toContain('id="a"');
		expect(html).not.toContain('a.1');
		expect(html).not.toContain('secret');
	});
});

describe('the engine', () => {
	const at = (location: number, weight: number, share: number) => ({
		location,
		weight,
		balanced_score: 512.1 * weight * weight * share,
	});
	it('takes whole words only', () => {
		const hits = exactHits('pod', [
			{ id: 'a', locations: [at(3, 1, 1), at(9, 1, 0.42), at(12, 7, 1)] },
			{ id: 'b', locations: [at(1, 1, 0.4)] },
		]);
		expect([...hits]).toEqual([
			[
				'a',
				[
					{ at: 3, weight: 1 },
					{ at: 12, weight: 7 },
				],
			],
		]);
	});

	it('count Chinese also where a longer word begins with it, which the engine adds up', () => {
		const hits = exactHits('亲和', [{ id: 'a', locations: [at(3, 0.5, 1), at(9, 1, 0.47)] }]);
		expect(hits.get('a')?.map(({ at: place }) => place)).toEqual([3, 9]);
	});

	it('refuses a module that another version of Pagefind made', () => {
		expect(() => exportEngine('var Something=1;export{x};')).toThrow(/1\.6\.0/);
	});
});

describe('what a question is about', () => {
	it('is the same in any order, form and way to ask', () => {
		for (const question of ['怎么升级 helm', 'helm 怎么升级', '如何升级helm？', 'Helm 升级'])
			expect(coreOf(question), question).toBe(coreOf('升级 Helm'));
		expect(coreOf('what happens when a pod is deleted')).toBe(coreOf('deleting Pods'));
	});

	it('is nothing where one word is left, which its name answers', () => {
		for (const question of ['什么是污点', 'what is a taint', '怎么办', '']) expect(coreOf(question)).toBe('');
	});

	it('is taught where it asks how, why or what the difference is', () => {
		for (const question of ['怎么回滚', 'pod 为什么重启', 'configmap vs secret', 'how to scale', 'helm rollback web'])
			expect(TAUGHT.test(question), question).toBe(true);
		for (const question of ['什么是污点', '就绪探针', 'helm', 'show', 'what is a pod'])
			expect(TAUGHT.test(question), question).toBe(false);
	});
});

describe('stems', () => {
	it('are what the English index holds', () => {
		const stems = {
			probes: 'probe',
			scheduling: 'schedul',
			policies: 'polici',
			added: 'add',
			dying: 'die',
			pasting: 'paste',
			kubernetes: 'kubernet',
			replication: 'replic',
			'0.5': '0.5',
			go: 'go',
		};
		for (const [word, expected] of Object.entries(stems)) expect(stem(word), word).toBe(expected);
	});
});

describe('tables', () => {
	it('give back the names they were made of', () => {
		expect(unpackNames(packNames(TEST_NAMES))).toEqual(TEST_NAMES);
	});

	it('give back words in their order, without what one shares with the word before', () => {
		const words = { own: ['schedule', 'scheduler', 'schema', 'a', 'internationalization'], other: ['b', 'c'] };
		expect(packWords(words)).toEqual(['0a0internationalization0schedule8r4ma', '11000', '0b0c']);
		expect(unpackWords(packWords(words))).toEqual(words);
		const long = { own: [], other: ['internationality', 'internationalization'] };
		expect(packWords(long)[2]).toBe('0internationalityEzation');
		expect(unpackWords(packWords(long))).toEqual(long);
	});
});

describe('rows of the manifest', () => {
	it('come back whole after what the names say was left out', () => {
		const rows: PageRow[] = [
			['f1', 'glossary/taint', 'term', 90, '污点（Taint）', 'Taint (污点)', [], [], []],
			[
				'f2',
				'troubleshooting',
				'error',
				900,
				'按报错排查',
				'Troubleshooting',
				[
					['crash', 'CrashLoopBackOff', 12],
					['sources', '出处', 400],
				],
				[0, 400],
				[],
			],
			['f3', 'pods/probes', 'lesson', 200, '探针', 'Probes', [['types', '三种', 3]], [], ['健康检查']],
		];
		const packed = packRows(rows, TEST_NAMES, 'zh-cn');
		const [, , titles, , , , steps, ids] = packed;
		expect(titles).toBe('\n按报错排查\n探针');
		expect(steps).toBe('12\n388\n3');
		expect(ids).toBe('\nsources\ntypes');
		const fragments = rows.map((row) => [row[0], row[3]] as const);
		expect(unpackRows(packed, fragments, TEST_NAMES, 'zh-cn')).toEqual(rows);
	});

	it('cut long pages at sections that are far enough apart', () => {
		expect(sliceStarts(239, [['far', 'Far', 200]])).toEqual([]);
		expect(
			sliceStarts(900, [
				['near', 'Near', 60],
				['far', 'Far', 120],
				['next', 'Next', 230],
				['last', 'Last', 500],
			]),
		).toEqual([0, 120, 500]);
	});
});

describe('excerpts', () => {
	it('end before the facts of a page and begin after them', () => {
		const summary = ['What', 'it', 'is', 'and', 'why', 'you', 'want', 'it', 'now.'];
		const words = [...summary, PAUSE, '6', 'min', 'intermediate', 'The', 'text.'];
		const shown = (at: number) => excerptAt({ from: 0, words, joiner: ' ' }, at, [])[0]?.[0];
		expect(shown(1)).toBe('What it is and why you want it now.');
		expect(shown(13)).toBe('6 min intermediate The text.');
	});

	it('goes on into code where it would say too little', () => {
		const words = [
			'Create',
			'it:',
			PAUSE,
			'kubectl',
			'apply',
			'-f',
			'web.yaml',
			'and',
			'more',
			'words',
			PAUSE,
			'Next.',
		];
		expect(excerptAt({ from: 0, words, joiner: ' ' }, 0, [])[0]?.[0]).toBe(
			'Create it: kubectl apply -f web.yaml and more words',
		);
	});
});

describe('marks', () => {
	it('join to the text they were made of', () => {
		const text = '“就绪探针”（Readiness probe）…决定<b>流量';
		const pieces = mark(text, ['探针', '就绪探针', 'probe', '']);
		expect(pieces.map(([piece]) => piece).join('')).toBe(text);
		expect(pieces.filter(([, marked]) => marked).map(([piece]) => piece)).toEqual(['就绪探针', 'probe']);
	});

	it('do not mark short words inside longer ones', () => {
		expect(mark('tips', ['ip'])).toEqual([['tips']]);
	});
});
