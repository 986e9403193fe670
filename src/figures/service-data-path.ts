import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const serviceDataPath: Figure = {
	title: say('访问 Service 时发生了什么', 'What happens when you call a Service'),
	caption: say(
		'上面一行是控制回路，事先写好规则；下面是数据包的路。`nodePort` 进节点，`port` 是 Service 的，`targetPort` 是 Pod 的。',
		'The upper row writes the rules beforehand; below is the way of the packet. `nodePort` enters the node, `port` belongs to the Service, `targetPort` to the Pod.',
	),
	description: say(
		'客户端 Pod 先向 CoreDNS 查询名字，得到 ClusterIP，再发送数据包；内核规则把 ClusterIP:port 改写为某个 Pod 的 IP:targetPort。规则由 kube-proxy 根据 EndpointSlice 写入。节点外的流量从 nodePort 进入同一套规则。',
		'A client Pod asks CoreDNS for the name, gets the ClusterIP and sends a packet; kernel rules rewrite ClusterIP:port to the IP and targetPort of one Pod. kube-proxy writes the rules from EndpointSlices. Traffic from outside enters the same rules by nodePort.',
	),
	stepped: true,
	twin: [
		say(
			'控制器按选择算符找出 Pod，把它们的地址和是否就绪写进 EndpointSlice。',
			'A controller finds the Pods by the selector and writes their addresses, and whether each is ready, into EndpointSlices.',
		),
		say(
			'每个节点的 kube-proxy 监视 EndpointSlice，写成内核规则。',
			'kube-proxy on every node watches EndpointSlices and writes kernel rules.',
		),
		say(
			'客户端 Pod 向 CoreDNS 查询 `web.default.svc.cluster.local`，得到 ClusterIP 10.96.40.7。',
			'The client Pod asks CoreDNS for `web.default.svc.cluster.local` and gets the ClusterIP 10.96.40.7.',
		),
		say(
			'客户端向 10.96.40.7:80 发起连接，80 是 Service 的 `port`。',
			'The client connects to 10.96.40.7:80; 80 is the `port` of the Service.',
		),
		say(
			'规则选中一个就绪的 Pod，把目标改成 10.244.2.3:8080，8080 是 `targetPort`。',
			'The rules pick a ready Pod and rewrite the destination to 10.244.2.3:8080; 8080 is the `targetPort`.',
		),
		say(
			'集群外的客户端从任意节点的 30080（`nodePort`）进来，用的是同一套规则。',
			'Clients outside enter at port 30080 (`nodePort`) of any node and meet the same rules.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 396,
		boxes: [
			{
				id: 'svc',
				at: [2, 4, 176, 54],
				role: 'object',
				label: 'Service web',
				sub: say('选择算符 `app: web`', 'selector `app: web`'),
			},
			{
				id: 'eps',
				at: [298, 4, 176, 54],
				role: 'object',
				step: 1,
				badge: true,
				label: 'EndpointSlice',
				sub: say('地址、是否就绪', 'addresses, ready or not'),
			},
			{ id: 'proxy', at: [586, 4, 132, 54], role: 'component', step: 2, badge: true, label: 'kube-proxy' },
			{ id: 'dns', at: [2, 124, 148, 50], role: 'pod', label: 'CoreDNS' },
			{ id: 'client', at: [2, 234, 148, 56], role: 'pod', label: say('客户端 Pod', 'Client Pod') },
			{
				id: 'rules',
				at: [284, 214, 200, 96],
				role: 'plain',
				label: say('内核规则', 'Kernel rules'),
				sub: say('10.96.40.7:80\n→ 某个就绪的 Pod', '10.96.40.7:80\n→ one ready Pod'),
			},
			{ id: 'p1', at: [574, 178, 144, 46], role: 'pod', label: '10.244.1.5:8080' },
			{ id: 'p2', at: [574, 239, 144, 46], role: 'pod', label: '10.244.2.3:8080' },
			{
				id: 'p3',
				at: [574, 300, 144, 46],
				role: 'pod',
				optional: true,
				tone: 'quiet',
				label: '10.244.2.9',
				sub: say('未就绪', 'not ready'),
			},
			{ id: 'out', at: [2, 346, 148, 46], role: 'outside', label: say('集群外的客户端', 'Client outside') },
		],
		arrows: [
			{ from: 'svc', to: 'eps', dashed: true, step: 1, label: say('控制器', 'controller') },
			{ from: 'eps', to: 'proxy', dashed: true, step: 2, label: say('监视', 'watch') },
			{
				from: 'proxy:bottom@0.3',
				to: 'rules:top@0.7',
				via: [
					[626, 120],
					[424, 120],
				],
				dashed: true,
				step: 2,
				label: say('写规则', 'writes rules'),
			},
			{
				from: 'client',
				to: 'dns',
				heads: 'both',
				step: 3,
				label: say('名字 → ClusterIP', 'name → ClusterIP'),
				nudge: [8, 0],
			},
			{ from: 'client', to: 'rules', step: 4, label: say('`port` 80', '`port` 80'), nudge: [8, 0] },
			{ from: 'rules', to: 'p2', step: 5, label: '`targetPort`', width: 96, nudge: [6, -6] },
			{
				from: 'out',
				to: 'rules:bottom@0.5',
				via: [[384, 369]],
				step: 6,
				label: say('`nodePort` 30080', '`nodePort` 30080'),
			},
		],
		badges: [
			[3, 76, 204],
			[4, 164, 262],
			[5, 497, 262],
			[6, 164, 369],
		],
	},
};
