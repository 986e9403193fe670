import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const threeNetworks: Figure = {
	title: say('三个网段，与一个数据包的路', 'Three address ranges, and the way of a packet'),
	caption: say(
		'数据包不经过 kube-proxy：它只把规则写进内核。ClusterIP 不属于任何机器，只存在于规则里。',
		'The packet does not pass kube-proxy, which only writes rules into the kernel. A ClusterIP belongs to no machine; it exists in rules only.',
	),
	description: say(
		'外部客户端连到节点 1 的 NodePort，内核规则把目标地址改成节点 2 上 Pod 的地址，数据包经节点网络到达。kube-proxy 在旁边写规则。下方列出三个网段。',
		'An outside client connects to the NodePort of node 1, kernel rules rewrite the destination to a Pod on node 2 and the packet travels there. kube-proxy stands beside and writes the rules. The three ranges are listed below.',
	),
	stepped: true,
	twin: [
		say(
			'客户端连到任意一个节点的地址和 NodePort，例如 172.18.0.3:30080；这是节点网络。',
			'The client connects to the address of any node at the node port, such as 172.18.0.3:30080: the node network.',
		),
		say(
			'节点内核里的规则选一个就绪的端点，把目标改成 Pod 的 IP 和端口。',
			'Rules in the kernel of that node pick a ready endpoint and rewrite the destination to the Pod’s IP and port.',
		),
		say(
			'数据包经网络插件送到那个 Pod 所在的节点和 Pod；这是 Pod 网段。',
			'The network plugin carries the packet to the node of that Pod and into it: the Pod range.',
		),
		say(
			'kube-proxy 监视 Service 和 EndpointSlice，把它们写成内核规则；它不在数据包的路上。',
			'kube-proxy watches Services and EndpointSlices and writes them into the kernel as rules; it is not on the packet’s way.',
		),
		say(
			'Service 网段只出现在规则里：集群内访问 ClusterIP 时，用的是同一套规则。',
			'The Service range is found in rules only: from inside the cluster the same rules apply to the ClusterIP.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 382,
		boxes: [
			{ id: 'client', at: [2, 166, 104, 56], role: 'outside', label: say('客户端', 'Client') },
			{ at: [180, 2, 258, 262], role: 'node', label: say('节点 1', 'Node 1'), sub: '172.18.0.3' },
			{ id: 'proxy', at: [232, 62, 154, 46], role: 'component', optional: true, label: 'kube-proxy', step: 4 },
			{
				id: 'rules',
				at: [232, 162, 154, 64],
				role: 'plain',
				label: say('内核规则', 'Kernel rules'),
				sub: say('改写目标地址', 'rewrite destination'),
				step: 2,
				badge: true,
			},
			{ at: [500, 2, 218, 262], role: 'node', label: say('节点 2', 'Node 2'), sub: '172.18.0.2' },
			{ id: 'pod', at: [536, 162, 146, 64], role: 'pod', label: 'Pod', sub: '10.244.2.3:80', step: 3 },
			{
				at: [2, 300, 228, 76],
				role: 'group',
				label: say('节点网络', 'Node network'),
				sub: say('`172.18.0.0/16`\n真实网卡', '`172.18.0.0/16`\nreal interfaces'),
			},
			{
				at: [246, 300, 228, 76],
				role: 'group',
				label: say('Pod 网段', 'Pod range'),
				sub: say('`10.244.0.0/16`\n每个节点分一块', '`10.244.0.0/16`\na block for each node'),
			},
			{
				at: [490, 300, 228, 76],
				role: 'group',
				step: 5,
				badge: true,
				label: say('Service 网段', 'Service range'),
				sub: say('`10.96.0.0/16`\n只在规则里', '`10.96.0.0/16`\nin rules only'),
			},
		],
		arrows: [
			{ from: 'client', to: 'rules', label: '`:30080`', width: 76, nudge: [-26, 0], step: 1 },
			{ from: 'rules', to: 'pod', step: 3 },
			{ from: 'proxy', to: 'rules', dashed: true, label: say('写规则', 'writes rules'), step: 4 },
		],
		badges: [
			[1, 120, 212],
			[3, 469, 212],
			[4, 232, 62],
		],
	},
};
