import { stem } from '../../src/lib/search/stem.ts';
import type { Bundle, Hit, Library, NamesFile, PageKind, PageRow } from '../../src/lib/search/types.ts';
import type { Locale } from '../../src/config/locales.ts';

export interface Doc {
	slug: string;
	kind?: PageKind;
	title: string;
	/** A line that starts with `## ` is a heading. */
	text: string;
	/** Under which it says it is looked up. */
	phrases?: string[];
}

/** A small index in memory that keeps positions as Pagefind does: one position a character of Chinese or a Latin word. */
export function makeTestBundle(locale: Locale, docs: readonly Doc[]): Bundle {
	const index = new Map<string, Map<string, Hit[]>>();
	const texts = new Map<string, string[]>();
	const pages = docs.map(({ slug, kind = 'lesson', title, text, phrases = [] }, number): PageRow => {
		const id = `${locale}_${number}`;
		const words: string[] = [];
		const sections: PageRow[6] = [];
		const add = (word: string, at: number, weight: number) => {
			const pages = index.get(word) ?? new Map<string, Hit[]>();
			pages.set(id, [...(pages.get(id) ?? []), { at, weight }]);
			index.set(word, pages);
		};
		for (const line of [`# ${title}`, ...text.split('\n')]) {
			const weight = line.startsWith('# ') ? 7 : line.startsWith('## ') ? 6 : 1;
			const content = line.replace(/^#+ /, '');
			if (weight === 6) sections.push([`s${sections.length}`, content, words.length]);
			const tokens = content.match(/\p{Script=Han}|[\p{L}\p{N}_-]+|[^\s]/gu) ?? [];
			tokens.forEach((token, place) => {
				const at = words.length;
				words.push(token);
				const word = token.toLowerCase().replaceAll('-', '');
				add(word, at, weight);
				if (locale === 'en' && stem(word) !== word) add(stem(word), at, weight);
				const next = tokens[place + 1];
				if (/\p{Script=Han}/u.test(token) && next && /\p{Script=Han}/u.test(next)) add(token + next, at, weight);
			});
		}
		texts.set(id, words);
		return [id, slug, kind, words.length, title, '', sections, [], phrases];
	});
	return {
		locale,
		pages,
		lookUp: async (word) => index.get(word) ?? (locale === 'en' ? index.get(stem(word)) : undefined) ?? new Map(),
		text: async ([id]) => ({ from: 0, words: texts.get(id) ?? [], joiner: locale === 'en' ? ' ' : '' }),
	};
}

export const TEST_NAMES: NamesFile = {
	terms: [
		['glossary/taint', '', ['污点', '节点污点'], ['Taint', 'tainted'], 'scheduling/taints'],
		['glossary/probe', '', ['探针'], ['Probe'], 'pods/probes'],
		['glossary/statefulset', '', ['有状态集', '有状态副本集'], ['StatefulSet', 'sts']],
		['glossary/node', '', ['节点'], ['Node', 'no']],
		['glossary/crash', '', ['崩溃循环'], ['CrashLoopBackOff']],
	],
	fields: [['reference/fields/spec', 'StatefulSetSpec', ['serviceName', 'replicas'], [3, 9]]],
	failures: [['troubleshooting', 'crash', [], ['CrashLoopBackOff', 'Back-off restarting failed container']]],
};

const ZH: Doc[] = [
	{
		slug: 'pods/probes',
		title: '探针',
		text: '## 三种探针\n就绪探针决定 Pod 是否接收流量。\n## 失败以后\n存活探针失败时 kubelet 会重启容器。',
		phrases: ['健康检查', '怎么用探针'],
	},
	{ slug: 'scheduling/taints', title: '污点与容忍度', text: '污点让节点排斥 Pod。\n## 删除污点\n在命令末尾加减号。' },
	{ slug: 'workloads/statefulset', title: 'StatefulSet', text: '有状态应用需要稳定的名字。serviceName 指向无头服务。' },
	{ slug: 'glossary/taint', kind: 'term', title: '污点（Taint）', text: '加在节点上的标记。' },
	{ slug: 'glossary/probe', kind: 'term', title: '探针（Probe）', text: 'kubelet 对容器的检查。' },
	{
		slug: 'glossary/statefulset',
		kind: 'term',
		title: 'StatefulSet',
		text: '有状态集 有状态副本集 sts 管理有状态应用。',
	},
	{ slug: 'glossary/node', kind: 'term', title: '节点（Node）', text: '集群里的一台机器。' },
	{ slug: 'glossary/crash', kind: 'term', title: 'CrashLoopBackOff', text: '容器反复崩溃。' },
	{
		slug: 'reference/fields/spec',
		kind: 'field',
		title: 'StatefulSetSpec',
		text: '## serviceName\n无头服务的名字。\n## replicas\n副本数。',
	},
	{
		slug: 'troubleshooting',
		kind: 'error',
		title: '按报错排查',
		text: '## CrashLoopBackOff\nBack-off restarting failed container\n看上一次的日志。',
	},
];
const EN: Doc[] = [
	{
		slug: 'pods/probes',
		title: 'Probes',
		text: '## Three probes\nThe readiness probe decides whether a Pod gets traffic.\n## Flapping\nA flapping probe restarts containers.',
		phrases: ['health check'],
	},
	{
		slug: 'scheduling/taints',
		title: 'Taints and tolerations',
		text: 'A taint keeps Pods off a node.\n## Remove a taint\nEnd the command with a minus sign.',
	},
	{
		slug: 'workloads/statefulset',
		title: 'StatefulSets',
		text: 'Stateful applications need stable names. serviceName names the headless Service.',
	},
	{ slug: 'glossary/taint', kind: 'term', title: 'Taint (污点)', text: 'A mark on a node. 节点污点' },
	{ slug: 'glossary/probe', kind: 'term', title: 'Probe (探针)', text: 'A check of a container by the kubelet.' },
	{ slug: 'glossary/statefulset', kind: 'term', title: 'StatefulSet', text: 'Runs stateful applications. sts' },
	{ slug: 'glossary/node', kind: 'term', title: 'Node (节点)', text: 'One machine of the cluster.' },
	{ slug: 'glossary/crash', kind: 'term', title: 'CrashLoopBackOff', text: 'A container crashes again and again.' },
	{
		slug: 'reference/fields/spec',
		kind: 'field',
		title: 'StatefulSetSpec',
		text: '## serviceName\nName of the headless Service.\n## replicas\nNumber of replicas.',
	},
	{
		slug: 'troubleshooting',
		kind: 'error',
		title: 'Troubleshooting',
		text: '## CrashLoopBackOff\nBack-off restarting failed container\nRead the last log.',
	},
];

/** A site of ten pages in both languages; counts which languages were opened. */
export function makeTestLibrary(): Library & { opened: Set<Locale> } {
	const opened = new Set<Locale>();
	const bundles = { 'zh-cn': makeTestBundle('zh-cn', ZH), en: makeTestBundle('en', EN) };
	const words = {
		'zh-cn': {
			own: ['kubelet', 'pod', 'servicename'],
			other: ['probe', 'readiness', 'flapping', 'machine', 'container', 'headless'],
		},
		en: {
			own: ['kubelet', 'probe', 'readiness', 'flapping', 'machine', 'container', 'headless'],
			other: ['pod', 'servicename'],
		},
	};
	return {
		opened,
		names: async () => TEST_NAMES,
		words: async (locale) => words[locale],
		bundle: async (locale) => {
			opened.add(locale);
			return bundles[locale];
		},
	};
}
