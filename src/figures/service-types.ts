import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const serviceTypes: Figure = {
	title: say('Service 的类型一层套一层', 'Service types nest'),
	caption: say(
		'外面的类型包含里面的：LoadBalancer 也有 NodePort 和 ClusterIP。右边两种不走转发规则。',
		'An outer type contains the inner ones: a LoadBalancer has a NodePort and a ClusterIP as well. The two on the right use no forwarding rules.',
	),
	description: say(
		'三个嵌套的框，由外到内是 LoadBalancer、NodePort 和 ClusterIP，各写明它增加了什么。右边单独列出无头 Service 和 ExternalName。',
		'Three nested boxes, LoadBalancer around NodePort around ClusterIP, each with what it adds. Headless Services and ExternalName stand apart on the right.',
	),
	twin: [
		say(
			'ClusterIP（默认）：集群内部的虚拟 IP，转发到就绪的 Pod。',
			'ClusterIP (the default): a virtual IP inside the cluster that leads to ready Pods.',
		),
		say(
			'NodePort：再加上每个节点上的一个端口，默认从 30000-32767 中分配。',
			'NodePort adds a port on every node, by default from 30000-32767.',
		),
		say(
			'LoadBalancer：再加上集群外的地址，由云平台或 MetalLB 之类的控制器提供；没有控制器时一直是 `<pending>`。',
			'LoadBalancer adds an address outside the cluster, provided by a cloud or a controller such as MetalLB; without one it stays `<pending>`.',
		),
		say(
			'无头 Service（`clusterIP: None`）：没有虚拟 IP，DNS 直接返回各个 Pod 的地址。',
			'Headless (`clusterIP: None`): no virtual IP; DNS returns the addresses of the Pods themselves.',
		),
		say(
			'ExternalName：只是一条指向外部名字的 CNAME 记录，没有选择算符，也没有转发。',
			'ExternalName is a CNAME record for a name outside: no selector, no forwarding.',
		),
	],
	drawing: {
		kind: 'nested',
		item: 172,
		row: 50,
		rings: [
			{
				label: 'LoadBalancer',
				sub: say('再加上集群外的地址', 'adds an address outside'),
				role: 'group',
				items: [{ label: '203.0.113.10:80', sub: 'EXTERNAL-IP', role: 'plain' }],
			},
			{
				label: 'NodePort',
				sub: say('再加上每个节点的端口', 'adds a port on every node'),
				role: 'group',
				items: [{ label: say('每个节点 :30080', 'every node :30080'), sub: '`nodePort`', role: 'plain' }],
			},
			{
				label: 'ClusterIP',
				sub: say('集群内的虚拟 IP', 'a virtual IP inside'),
				role: 'group',
				items: [{ label: '10.96.40.7:80', sub: '`port`', role: 'plain' }],
			},
			{
				label: say('就绪的 Pod', 'Ready Pods'),
				role: 'plain',
				items: [{ label: '10.244.1.5:8080', sub: '`targetPort`', role: 'pod' }],
			},
		],
		aside: {
			label: say('不走转发规则', 'Without forwarding'),
			items: [
				{
					label: say('无头 Service', 'Headless'),
					sub: say('DNS 返回 Pod 的 IP', 'DNS returns Pod IPs'),
					role: 'object',
				},
				{ label: 'ExternalName', sub: say('只是 CNAME 记录', 'a CNAME record'), role: 'object' },
			],
		},
	},
};
