import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const row = (y: number, prefix: string) => [
	{ at: [2, y, 196, 106] as const, role: 'node' as const, label: say('节点 1  172.18.0.3', 'Node 1  172.18.0.3') },
	{ id: `${prefix}a`, at: [18, y + 40, 164, 50] as const, role: 'pod' as const, label: 'Pod A', sub: '10.244.1.4' },
	{ at: [522, y, 196, 106] as const, role: 'node' as const, label: say('节点 2  172.18.0.2', 'Node 2  172.18.0.2') },
	{ id: `${prefix}b`, at: [538, y + 40, 164, 50] as const, role: 'pod' as const, label: 'Pod B', sub: '10.244.2.3' },
];

export const overlayAndRouting: Figure = {
	title: say('同一个数据包：覆盖网络与路由', 'The same packet: overlay and routing'),
	caption: say(
		'覆盖网络在外面再套一层节点地址，下面的网络什么都不用知道；路由不套，但网络必须知道每个节点的 Pod 网段。',
		'An overlay wraps the packet in node addresses, and the network below needs to know nothing. Routing wraps nothing, but the network must know the Pod block of each node.',
	),
	description: say(
		'上图：VXLAN，Pod A 到 Pod B 的数据包外面多一层节点 1 到节点 2 的头。下图：BGP，数据包原样传送，路由表写明 10.244.2.0/24 经由节点 2。',
		'Above: VXLAN, the packet from Pod A to Pod B carries an outer header from node 1 to node 2. Below: BGP, the packet travels as it is, and a route says 10.244.2.0/24 goes via node 2.',
	),
	twin: [
		say(
			'VXLAN：节点 1 把 10.244.1.4 → 10.244.2.3 的数据包装进 172.18.0.3 → 172.18.0.2 的 UDP 包（端口 4789 或 8472），节点 2 拆开。',
			'VXLAN: node 1 puts the packet 10.244.1.4 → 10.244.2.3 into a UDP packet 172.18.0.3 → 172.18.0.2 (port 4789 or 8472); node 2 takes it out.',
		),
		say('代价是每个包多约 50 字节，MTU 要相应减小。', 'The price is some 50 bytes a packet and a smaller MTU.'),
		say(
			'BGP：每个节点宣告自己的 Pod 网段，路由表里有“10.244.2.0/24 经由 172.18.0.2”，数据包原样转发。',
			'BGP: each node announces its Pod block, so there is a route “10.244.2.0/24 via 172.18.0.2”, and the packet is forwarded as it is.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 350,
		boxes: [
			...row(32, 'v'),
			{
				id: 'outer',
				at: [232, 56, 256, 88] as const,
				role: 'group',
				label: say('172.18.0.3 → 172.18.0.2', '172.18.0.3 → 172.18.0.2'),
				align: 'middle',
			},
			{ at: [246, 90, 228, 42] as const, role: 'step', label: '10.244.1.4 → 10.244.2.3' },
			...row(232, 'b'),
			{ id: 'plain', at: [246, 276, 228, 42] as const, role: 'step', label: '10.244.1.4 → 10.244.2.3' },
		],
		arrows: [
			{ from: 'va', to: 'outer', shift: 0 },
			{ from: 'outer', to: 'vb' },
			{ from: 'ba', to: 'plain' },
			{ from: 'plain', to: 'bb' },
		],
		notes: [
			{
				at: [2, 14],
				width: 500,
				text: say('VXLAN：外面再套一层', 'VXLAN: wrapped once more'),
				bold: true,
				size: 'label',
			},
			{
				at: [360, 40],
				width: 250,
				text: say('外层：节点到节点（UDP）', 'outer: node to node (UDP)'),
				anchor: 'middle',
			},
			{ at: [2, 214], width: 500, text: say('BGP：原样转发', 'BGP: forwarded as it is'), bold: true, size: 'label' },
			{
				at: [360, 246],
				width: 250,
				text: say('路由：`10.244.2.0/24` 经由节点 2', 'route: `10.244.2.0/24` via node 2'),
				anchor: 'middle',
			},
		],
	},
};
