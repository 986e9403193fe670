import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const ownership: Figure = {
	title: say('谁拥有谁', 'Who owns whom'),
	caption: say(
		'箭头从属主指向附属对象。删除属主，它的附属对象由垃圾收集一并清掉。',
		'Arrows lead from owner to dependent. Delete an owner, and garbage collection removes its dependents.',
	),
	description: say(
		'从左到右的四棵树：CronJob、Deployment、DaemonSet 和 StatefulSet，以及它们拥有的 Job、ReplicaSet、ControllerRevision 和 Pod。',
		'Four trees from left to right: CronJob, Deployment, DaemonSet and StatefulSet with the Jobs, ReplicaSets, ControllerRevisions and Pods they own.',
	),
	twin: [
		say('CronJob 按时间表创建 Job，Job 创建 Pod。', 'A CronJob creates Jobs on a schedule; a Job creates Pods.'),
		say(
			'Deployment 不直接拥有 Pod：每个版本的 Pod 模板对应一个 ReplicaSet，名字和标签里带着 `pod-template-hash`；Pod 属于 ReplicaSet。',
			'A Deployment owns no Pods: each version of its Pod template has a ReplicaSet, with the `pod-template-hash` in its name and labels, and the Pods belong to that.',
		),
		say('旧的 ReplicaSet 缩到 0 个副本，留作回滚之用。', 'Old ReplicaSets stay, scaled to 0, for rollbacks.'),
		say(
			'DaemonSet 直接拥有 Pod，每个合适的节点一个；旧版本的模板存在 ControllerRevision 里。',
			'A DaemonSet owns its Pods itself, one for each eligible node; versions of its template are kept in ControllerRevisions.',
		),
		say(
			'StatefulSet 也直接拥有 Pod 和 ControllerRevision；Pod 的名字是序号。',
			'A StatefulSet too owns Pods and ControllerRevisions; its Pods are named by ordinal.',
		),
	],
	drawing: {
		kind: 'tree',
		row: 44,
		widths: [180, 220, 186],
		columns: [say('控制器', 'Controller'), say('中间对象', 'In between'), say('Pod', 'Pods')],
		roots: [
			{
				label: 'CronJob',
				sub: 'backup',
				role: 'object',
				children: [
					{
						label: 'Job',
						sub: 'backup-29926200',
						role: 'object',
						children: [{ label: 'Pod', sub: 'backup-29926200-x7k2p', role: 'pod' }],
					},
				],
			},
			{
				label: 'Deployment',
				sub: 'web',
				role: 'object',
				children: [
					{
						label: say('ReplicaSet（旧，0 个副本）', 'ReplicaSet (old, 0 replicas)'),
						sub: 'web-5c8d7f6b49',
						role: 'object',
						optional: true,
					},
					{
						label: say('ReplicaSet（当前）', 'ReplicaSet (current)'),
						sub: 'web-7d4b9c6f5d',
						role: 'object',
						children: [
							{ label: 'Pod', sub: 'web-7d4b9c6f5d-4xk8m', role: 'pod' },
							{ label: 'Pod', sub: 'web-7d4b9c6f5d-z2q9v', role: 'pod' },
						],
					},
				],
			},
			{
				label: 'DaemonSet',
				sub: 'agent',
				role: 'object',
				children: [
					{ label: 'ControllerRevision', sub: 'agent-6b9f4c8d7', role: 'object' },
					{ label: 'Pod', sub: 'agent-h5w6t', role: 'pod', column: 2 },
				],
			},
			{
				label: 'StatefulSet',
				sub: 'db',
				role: 'object',
				children: [
					{ label: 'ControllerRevision', sub: 'db-84f7c5d9b', role: 'object' },
					{ label: 'Pod', sub: 'db-0', role: 'pod', column: 2 },
				],
			},
		],
	},
};
