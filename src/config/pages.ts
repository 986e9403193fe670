import type { Localised } from './locales.ts';

export interface Chapter {
	/** First part of the slug of its pages. */
	id: string;
	title: Localised;
	/** Last parts of the slugs, in reading order. */
	pages: readonly string[];
}

/** Every lesson of the site in reading order. Titles of pages stand in their frontmatter. */
export const CHAPTERS = [
	{
		id: 'start',
		title: { 'zh-cn': '开始', en: 'Start here' },
		pages: ['learning-path', 'practice-cluster', 'about'],
	},
	{
		id: 'architecture',
		title: { 'zh-cn': '集群架构', en: 'Architecture' },
		pages: ['overview', 'control-plane', 'node-components', 'add-ons'],
	},
	{
		id: 'quickstart',
		title: { 'zh-cn': '快速上手', en: 'Quickstart' },
		pages: ['first-application', 'from-commands-to-manifests'],
	},
	{
		id: 'pods',
		title: { 'zh-cn': 'Pod', en: 'Pods' },
		pages: ['creation', 'lifecycle', 'init-and-sidecar-containers', 'probes', 'resources', 'termination'],
	},
	{
		id: 'workloads',
		title: { 'zh-cn': '工作负载', en: 'Workloads' },
		pages: [
			'controllers',
			'deployment',
			'rollouts',
			'canary',
			'daemonset',
			'daemonset-updates',
			'statefulset',
			'statefulset-operations',
			'jobs',
		],
	},
	{
		id: 'networking',
		title: { 'zh-cn': '网络', en: 'Networking' },
		pages: [
			'network-model',
			'cni',
			'service',
			'service-types',
			'endpoints-and-dns',
			'ingress',
			'ingress-controllers',
			'gateway-api',
			'network-policy',
		],
	},
	{
		id: 'storage',
		title: { 'zh-cn': '存储', en: 'Storage' },
		pages: ['volumes', 'emptydir-and-hostpath', 'persistent-volumes', 'nfs', 'storage-classes'],
	},
	{
		id: 'configuration',
		title: { 'zh-cn': '配置', en: 'Configuration' },
		pages: ['configmaps', 'secrets', 'secret-security', 'updates'],
	},
	{
		id: 'scheduling',
		title: { 'zh-cn': '调度', en: 'Scheduling' },
		pages: ['how-scheduling-works', 'node-affinity', 'pod-affinity', 'taints-and-tolerations', 'choosing'],
	},
	{
		id: 'helm',
		title: { 'zh-cn': 'Helm', en: 'Helm' },
		pages: ['concepts', 'releases', 'values-and-secrets', 'chart-structure', 'helm-2-history'],
	},
] as const satisfies readonly Chapter[];

/** `pods/probes`: the path of a lesson without base and locale. */
export const LESSON_SLUGS: readonly string[] = CHAPTERS.flatMap(({ id, pages }) =>
	pages.map((page) => `${id}/${page}`),
);

/** Pages beside the road that are looked things up in: slug and the string that names them. */
export const REFERENCE_PAGES = [
	['glossary', 'nav.glossary'],
	['troubleshooting', 'nav.troubleshooting'],
	['cheat-sheet', 'nav.cheatSheet'],
	['reference/fields', 'nav.fields'],
	['reference/manifests', 'nav.manifests'],
	['reference/corrections', 'nav.corrections'],
] as const;
