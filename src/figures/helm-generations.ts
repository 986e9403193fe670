import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const helmGenerations: Figure = {
	title: say('Helm 2 与 Helm 3、4', 'Helm 2 against Helm 3 and 4'),
	caption: say(
		'Helm 2 由集群里的 Tiller 代劳，常有整个集群的权限；从 Helm 3 起，helm 用你自己的 kubeconfig 和权限。',
		'In Helm 2 Tiller acted for you inside the cluster, often with power over all of it. Since Helm 3, helm acts with your own kubeconfig and permissions.',
	),
	description: say(
		'左图：helm 客户端经端口转发连到集群里的 Tiller，由 Tiller 调用 API 服务器，记录存在 kube-system 的 ConfigMap 里。右图：helm 直接调用 API 服务器，记录是 Release 所在命名空间的 Secret。',
		'Left: the helm client reaches Tiller in the cluster by port forwarding, Tiller calls the API server and keeps records in ConfigMaps in kube-system. Right: helm calls the API server itself and keeps records in Secrets in the namespace of the release.',
	),
	twin: [
		say(
			'Helm 2：客户端通过 kube-apiserver 的端口转发，用 gRPC 与 Tiller 通信。',
			'Helm 2: the client talks gRPC to Tiller through a port forward of kube-apiserver.',
		),
		say(
			'Tiller 用自己的 ServiceAccount 操作集群，常被给予 cluster-admin：能连上 Tiller 的人就有这些权限。',
			'Tiller acted with its own ServiceAccount, often cluster-admin: whoever reached Tiller had that power.',
		),
		say(
			'Helm 2 的记录默认是 kube-system 里的 ConfigMap，Release 的名字在整个集群里不能重复。',
			'Its records were by default ConfigMaps in kube-system, and names of releases were unique in the whole cluster.',
		),
		say(
			'Helm 3 和 4：没有 Tiller；helm 用 kubeconfig 直接调用 kube-apiserver，权限就是你的 RBAC。',
			'Helm 3 and 4: no Tiller; helm calls kube-apiserver with your kubeconfig, and your RBAC decides.',
		),
		say(
			'记录是 Release 所在命名空间的 Secret，名字只需在命名空间内唯一。',
			'Records are Secrets in the namespace of the release, and names are unique in a namespace only.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 392,
		boxes: [
			{ id: 'c2', at: [98, 36, 160, 46], role: 'outside', label: say('helm 客户端', 'helm client') },
			{ at: [2, 130, 350, 260], role: 'group', label: say('集群', 'Cluster') },
			{ id: 'api2', at: [98, 176, 160, 50], role: 'component', label: 'kube-apiserver' },
			{ id: 'tiller', at: [18, 312, 150, 60], role: 'pod', tone: 'bad', label: 'Tiller', sub: 'kube-system' },
			{ id: 'cm', at: [188, 312, 150, 60], role: 'object', label: 'ConfigMap', sub: 'kube-system' },
			{ id: 'c3', at: [464, 36, 160, 46], role: 'outside', label: 'helm', sub: 'kubeconfig' },
			{ at: [368, 130, 350, 260], role: 'group', label: say('集群', 'Cluster') },
			{ id: 'api3', at: [464, 176, 160, 50], role: 'component', label: 'kube-apiserver' },
			{
				id: 'sec',
				at: [449, 312, 190, 60],
				role: 'object',
				label: 'Secret',
				sub: say('Release 的命名空间', 'namespace of the release'),
			},
		],
		arrows: [
			{ from: 'c2', to: 'api2', label: say('端口转发，gRPC', 'port forward, gRPC'), width: 170, nudge: [0, -23] },
			{
				from: 'api2:bottom@0.1',
				to: 'tiller:top@0.64',
				heads: 'both',
				label: 'cluster-admin',
				side: 'left',
				tone: 'bad',
				width: 100,
			},
			{ from: 'api2:bottom@0.9', to: 'cm:top@0.36', label: say('记录', 'records') },
			{ from: 'c3', to: 'api3', label: say('你的身份和 RBAC', 'your identity and RBAC'), width: 170, nudge: [0, -23] },
			{ from: 'api3', to: 'sec', label: say('记录', 'records') },
		],
		notes: [
			{
				at: [178, 16],
				width: 340,
				text: say('Helm 2（已停止支持）', 'Helm 2 (no longer supported)'),
				bold: true,
				size: 'label',
				anchor: 'middle',
			},
			{
				at: [544, 16],
				width: 340,
				text: say('Helm 3 和 4', 'Helm 3 and 4'),
				bold: true,
				size: 'label',
				anchor: 'middle',
			},
		],
	},
};
