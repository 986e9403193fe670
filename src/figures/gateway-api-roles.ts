import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const gatewayApiRoles: Figure = {
	title: say('Gateway API：三种角色各管一层', 'Gateway API: three roles, a layer each'),
	caption: say(
		'Ingress 把一切挤进一个对象和一堆注解；Gateway API 按职责分成三层，每层可以由不同的人管理。',
		'Ingress squeezes everything into one object and its annotations; Gateway API splits it in three layers that different people can own.',
	),
	description: say(
		'三行：基础设施提供者管理 GatewayClass，集群运维管理 Gateway，应用开发者管理 HTTPRoute，HTTPRoute 再指向 Service。右列写明各自取代了 Ingress 的什么。',
		'Three rows: the infrastructure provider owns the GatewayClass, cluster operators the Gateway, application developers the HTTPRoute, which leads to Services. The right column says what each replaces.',
	),
	twin: [
		say(
			'基础设施提供者提供 GatewayClass：由哪个控制器实现；取代 IngressClass。',
			'The infrastructure provider offers the GatewayClass: which controller does the work. It replaces IngressClass.',
		),
		say(
			'集群运维创建 Gateway：监听哪些端口、用哪张证书、哪些命名空间可以接入；取代 Ingress 里的 `tls` 和控制器自己的端口配置。',
			'Cluster operators create the Gateway: ports, certificates, and which namespaces may attach. It replaces `tls` in the Ingress and ports set in the controller.',
		),
		say(
			'应用开发者写 HTTPRoute：主机名、路径、权重；取代 Ingress 的 `rules` 和大部分注解。',
			'Application developers write the HTTPRoute: hosts, paths, weights. It replaces the `rules` of an Ingress and most annotations.',
		),
		say(
			'HTTPRoute 用 `parentRefs` 挂到 Gateway，用 `backendRefs` 指向 Service。',
			'The HTTPRoute attaches to the Gateway by `parentRefs` and leads to Services by `backendRefs`.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 376,
		boxes: [
			{ id: 'w1', at: [2, 34, 164, 56], role: 'outside', label: say('基础设施提供者', 'Infrastructure provider') },
			{ id: 'w2', at: [2, 132, 164, 56], role: 'outside', label: say('集群运维', 'Cluster operator') },
			{ id: 'w3', at: [2, 230, 164, 56], role: 'outside', label: say('应用开发者', 'Application developer') },
			{
				id: 'class',
				at: [232, 34, 200, 56],
				role: 'object',
				label: 'GatewayClass',
				sub: say('由哪个控制器实现', 'which controller'),
			},
			{
				id: 'gw',
				at: [232, 132, 200, 56],
				role: 'object',
				label: 'Gateway',
				sub: say('端口、证书、谁可接入', 'ports, certificates, who'),
			},
			{
				id: 'route',
				at: [232, 230, 200, 56],
				role: 'object',
				label: 'HTTPRoute',
				sub: say('主机名、路径、权重', 'hosts, paths, weights'),
			},
			{ id: 'svc', at: [232, 328, 200, 44], role: 'object', label: 'Service' },
			{ at: [520, 34, 198, 56], role: 'object', tone: 'quiet', label: 'IngressClass' },
			{
				at: [520, 132, 198, 56],
				role: 'object',
				tone: 'quiet',
				label: say('Ingress 的 `tls`', '`tls` of Ingress'),
				sub: say('和控制器的端口配置', 'and the controller’s ports'),
			},
			{
				at: [520, 230, 198, 56],
				role: 'object',
				tone: 'quiet',
				label: say('Ingress 的 `rules`', '`rules` of Ingress'),
				sub: say('和大部分注解', 'and most annotations'),
			},
		],
		arrows: [
			{ from: 'w1', to: 'class' },
			{ from: 'w2', to: 'gw' },
			{ from: 'w3', to: 'route' },
			{ from: 'gw', to: 'class', label: '`gatewayClassName`', width: 170 },
			{ from: 'route', to: 'gw', label: '`parentRefs`' },
			{ from: 'route', to: 'svc', label: '`backendRefs`' },
			{ from: [520, 62], to: [432, 62], dashed: true, heads: 'none' },
			{ from: [520, 160], to: [432, 160], dashed: true, heads: 'none' },
			{ from: [520, 258], to: [432, 258], dashed: true, heads: 'none' },
		],
		notes: [
			{ at: [84, 14], width: 160, text: say('谁管理', 'Who owns it'), anchor: 'middle' },
			{ at: [332, 14], width: 200, text: say('资源', 'Resource'), anchor: 'middle' },
			{ at: [619, 14], width: 198, text: say('取代了什么', 'What it replaces'), anchor: 'middle' },
		],
	},
};
