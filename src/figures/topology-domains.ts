import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const topologyDomains: Figure = {
	title: say('拓扑域：同一主机与不同可用区', 'Topology domains: the same host, different zones'),
	caption: say(
		'`topologyKey` 决定“一起”和“分开”的尺度：按主机名，还是按可用区。没有这个标签的节点不属于任何域。',
		'`topologyKey` sets the scale of “together” and “apart”: by host name or by zone. A node without the label belongs to no domain.',
	),
	description: say(
		'可用区 a 有 node-1 和 node-2，可用区 b 有 node-3 和 node-4，node-5 没有可用区标签。web 与 cache 在同一主机；两个 db 在不同可用区。',
		'Zone a has node-1 and node-2, zone b node-3 and node-4, node-5 has no zone label. web shares a host with cache; the two db Pods are in different zones.',
	),
	twin: [
		say(
			'亲和性，`topologyKey: kubernetes.io/hostname`：web 必须和 cache 在同一台主机，所以只能去 node-1。',
			'Affinity with `topologyKey: kubernetes.io/hostname`: web must share a host with cache, so only node-1 will do.',
		),
		say(
			'反亲和性，`topologyKey: topology.kubernetes.io/zone`：db-0 在可用区 a，db-1 就不能去 node-1 和 node-2，于是去了可用区 b。',
			'Anti-affinity with `topologyKey: topology.kubernetes.io/zone`: db-0 is in zone a, so db-1 cannot go to node-1 or node-2 and goes to zone b.',
		),
		say(
			'node-5 没有可用区标签：按可用区的必需亲和性永远不会选它；按可用区的反亲和性也拦不住它。',
			'node-5 has no zone label: required affinity by zone never chooses it, and anti-affinity by zone does not keep Pods away from it.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 306,
		boxes: [
			{ at: [2, 2, 280, 254], role: 'group', label: say('可用区 a', 'Zone a') },
			{ at: [14, 40, 124, 202], role: 'node', label: 'node-1' },
			{ id: 'cache', at: [26, 78, 100, 40], role: 'pod', label: 'cache' },
			{ id: 'web', at: [26, 188, 100, 40], role: 'pod', label: 'web' },
			{ at: [146, 40, 124, 202], role: 'node', label: 'node-2' },
			{ id: 'db0', at: [158, 188, 100, 40], role: 'pod', label: 'db-0' },
			{ at: [306, 2, 280, 254], role: 'group', label: say('可用区 b', 'Zone b') },
			{ at: [318, 40, 124, 202], role: 'node', label: 'node-3' },
			{ id: 'db1', at: [330, 188, 100, 40], role: 'pod', label: 'db-1' },
			{ at: [450, 40, 124, 202], role: 'node', label: 'node-4' },
			{
				at: [604, 40, 114, 202],
				role: 'node',
				optional: true,
				label: 'node-5',
				sub: say('没有可用区标签', 'no zone label'),
			},
		],
		arrows: [
			{ from: 'web', to: 'cache', tone: 'ok', label: say('同一主机', 'same host'), width: 50 },
			{ from: 'db0', to: 'db1', tone: 'bad', heads: 'both', dashed: true },
		],
		notes: [
			{
				at: [2, 282],
				width: 280,
				text: say('亲和性：`kubernetes.io/hostname`', 'affinity: `kubernetes.io/hostname`'),
				ink: 'ok',
			},
			{
				at: [306, 282],
				width: 412,
				text: say(
					'反亲和性：`topology.kubernetes.io/zone`，必须不同可用区',
					'anti-affinity: `topology.kubernetes.io/zone`, so never in one zone',
				),
				ink: 'bad',
			},
		],
	},
};
