import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const canary: Figure = {
	title: say('两种金丝雀：按 Pod 数与按权重', 'Two kinds of canary: by Pod count and by weight'),
	caption: say(
		'左边的比例只能靠副本数凑；右边的比例由 HTTPRoute 的权重决定，与副本数无关。',
		'On the left only the number of replicas sets the share; on the right the weights of the HTTPRoute do, whatever the replicas.',
	),
	description: say(
		'左图：一个 Service 选中稳定版 9 个 Pod 和金丝雀 1 个 Pod。右图：HTTPRoute 以 90 比 10 的权重把流量分给两个 Service，各有自己的 Deployment。',
		'Left: one Service selects 9 stable Pods and 1 canary Pod. Right: an HTTPRoute splits traffic 90 to 10 between two Services, each with a Deployment of its own.',
	),
	twin: [
		say(
			'一个 Service：选择算符只用 `app: web`，两个 Deployment 的 Pod 都被选中。',
			'One Service: its selector is only `app: web`, so the Pods of both Deployments are selected.',
		),
		say(
			'流量按端点平均分：9 个稳定 Pod 和 1 个金丝雀 Pod，金丝雀约得 10%。要 1% 就得有 99 个稳定 Pod。',
			'Connections spread evenly over endpoints: with 9 stable Pods and 1 canary it gets about 10%. For 1% you would need 99 stable Pods.',
		),
		say(
			'HTTPRoute：两个 Service，各选一个版本；`weight: 90` 和 `weight: 10` 决定请求的比例。',
			'HTTPRoute: two Services, one for each version; `weight: 90` and `weight: 10` set the share of requests.',
		),
		say(
			'比例与副本数无关：2 个对 2 个也可以是 90 比 10。',
			'Replicas no longer matter: 2 and 2 Pods can still get 90 to 10.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 412,
		boxes: [
			{ at: [2, 2, 350, 408], role: 'group', label: say('一个 Service：比例 = Pod 数', 'One Service: share = Pods') },
			{ id: 'in1', at: [122, 42, 110, 34], role: 'outside', label: say('流量', 'Traffic') },
			{ id: 'svc', at: [92, 112, 170, 52], role: 'object', label: 'Service web', sub: '`app: web`' },
			{ id: 'ps', at: [16, 244, 154, 54], role: 'pod', label: say('9 个 Pod', '9 Pods'), sub: '`track: stable`' },
			{ id: 'pc', at: [184, 244, 154, 54], role: 'pod', label: say('1 个 Pod', '1 Pod'), sub: '`track: canary`' },
			{ id: 'ds', at: [16, 346, 154, 52], role: 'object', label: 'Deployment', sub: 'web-stable' },
			{ id: 'dc', at: [184, 346, 154, 52], role: 'object', label: 'Deployment', sub: 'web-canary' },
			{ at: [368, 2, 350, 408], role: 'group', label: say('HTTPRoute：比例 = 权重', 'HTTPRoute: share = weight') },
			{ id: 'in2', at: [488, 42, 110, 34], role: 'outside', label: say('流量', 'Traffic') },
			{ id: 'route', at: [458, 112, 170, 52], role: 'object', label: 'HTTPRoute web', sub: 'backendRefs' },
			{ id: 'ss', at: [382, 206, 154, 36], role: 'object', label: 'web-stable' },
			{ id: 'sc', at: [550, 206, 154, 36], role: 'object', label: 'web-canary' },
			{ id: 'qs', at: [382, 276, 154, 36], role: 'pod', label: say('2 个 Pod', '2 Pods') },
			{ id: 'qc', at: [550, 276, 154, 36], role: 'pod', label: say('2 个 Pod', '2 Pods') },
			{ id: 'es', at: [382, 346, 154, 52], role: 'object', label: 'Deployment', sub: 'web-stable' },
			{ id: 'ec', at: [550, 346, 154, 52], role: 'object', label: 'Deployment', sub: 'web-canary' },
		],
		arrows: [
			{ from: 'in1', to: 'svc' },
			{ from: 'svc:bottom@0.25', to: 'ps:top@0.77', label: '≈ 90 %', side: 'left' },
			{ from: 'svc:bottom@0.75', to: 'pc:top@0.23', label: '≈ 10 %' },
			{ from: 'ds', to: 'ps', label: say('创建', 'creates') },
			{ from: 'dc', to: 'pc', label: say('创建', 'creates') },
			{ from: 'in2', to: 'route' },
			{ from: 'route:bottom@0.25', to: 'ss:top@0.77', label: '`weight: 90`', side: 'left' },
			{ from: 'route:bottom@0.75', to: 'sc:top@0.23', label: '`weight: 10`' },
			{ from: 'ss', to: 'qs' },
			{ from: 'sc', to: 'qc' },
			{ from: 'es', to: 'qs' },
			{ from: 'ec', to: 'qc' },
		],
	},
};
