import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const daemonsetPlacement: Figure = {
	title: say('DaemonSet 的 Pod 放在哪些节点', 'Where a DaemonSet puts its Pods'),
	caption: say(
		'没有副本数：每个合适的节点一个 Pod。节点加入就补上，节点离开就收走。',
		'There is no replica count: one Pod for each eligible node. A node joins and gets one, a node leaves and its Pod goes.',
	),
	description: say(
		'四个节点：两个工作节点各有一个 Pod；控制平面节点有污点，没有 Pod；新加入的节点正在得到一个。',
		'Four nodes: two workers with a Pod each, a control plane node with a taint and none, and a new node that is getting one.',
	),
	twin: [
		say(
			'合适的节点：符合 `nodeSelector` 和节点亲和性，且没有它不容忍的污点；每个节点一个 Pod。',
			'Eligible nodes match `nodeSelector` and node affinity and have no taint it does not tolerate; each gets one Pod.',
		),
		say(
			'带污点的节点：例如控制平面节点，没有对应的容忍度就不放。',
			'A tainted node, such as a control plane node, gets none without the toleration.',
		),
		say(
			'新加入的节点：控制器为它创建 Pod，由默认调度器绑定过去。',
			'A node that joins: the controller creates a Pod for it, and the default scheduler binds it there.',
		),
		say(
			'控制器自动给 Pod 加上几条容忍度（例如 `node.kubernetes.io/not-ready`、`node.kubernetes.io/disk-pressure`），节点有这些问题时 Pod 也留着。',
			'The controller adds some tolerations (`node.kubernetes.io/not-ready`, `node.kubernetes.io/disk-pressure` and others), so its Pods stay on nodes with such trouble.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 292,
		boxes: [
			{
				id: 'ds',
				at: [250, 2, 220, 52],
				role: 'object',
				label: 'DaemonSet',
				sub: say('每个合适的节点一个', 'one for each eligible node'),
			},
			{ at: [2, 110, 170, 180], role: 'node', label: 'worker-1', sub: say('合适', 'eligible') },
			{ id: 'p1', at: [22, 216, 130, 56], role: 'pod', label: 'Pod', sub: say('运行中', 'running') },
			{ at: [184, 110, 170, 180], role: 'node', label: 'worker-2', sub: say('合适', 'eligible') },
			{ id: 'p2', at: [204, 216, 130, 56], role: 'pod', label: 'Pod', sub: say('运行中', 'running') },
			{ at: [366, 110, 170, 180], role: 'node', label: 'worker-3', sub: say('刚加入', 'has just joined') },
			{
				id: 'p3',
				at: [386, 216, 130, 56],
				role: 'pod',
				optional: true,
				label: 'Pod',
				sub: say('正在创建', 'being created'),
			},
			{ at: [548, 110, 170, 180], role: 'node', label: 'control-plane', sub: say('有污点', 'tainted') },
			{
				id: 'none',
				at: [560, 216, 146, 56],
				role: 'plain',
				tone: 'bad',
				optional: true,
				label: say('没有 Pod', 'no Pod'),
				sub: say('缺少容忍度', 'toleration missing'),
			},
		],
		arrows: [
			{
				from: 'ds:bottom@0.2',
				to: 'p1:top@0.85',
				via: [
					[294, 76],
					[132.5, 76],
				],
			},
			{
				from: 'ds:bottom@0.4',
				to: 'p2:top@0.85',
				via: [
					[338, 90],
					[314.5, 90],
				],
			},
			{
				from: 'ds:bottom@0.8',
				to: 'p3:top@0.85',
				via: [
					[426, 82],
					[496.5, 82],
				],
				dashed: true,
			},
		],
		notes: [{ at: [560, 182], width: 150, text: '`NoSchedule`', ink: 'bad' }],
	},
};
