import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const podCreation: Figure = {
	title: say('Pod 的创建过程', 'How a Pod is created'),
	caption: say(
		'没有组件直接命令另一个组件：每一步都经过 kube-apiserver，虚线是监视送来的通知。',
		'No component gives orders to another: every step goes through kube-apiserver; dashed arrows are news from a watch.',
	),
	description: say(
		'顺序图，从左到右是 kubectl、kube-apiserver、etcd、kube-scheduler、kubelet 和容器运行时，从上到下共十二步。',
		'A sequence in twelve steps between kubectl, kube-apiserver, etcd, kube-scheduler, kubelet and the container runtime.',
	),
	stepped: true,
	twin: [
		say('kubectl 把 Pod 提交给 kube-apiserver。', 'kubectl sends the Pod to kube-apiserver.'),
		say(
			'请求通过认证、鉴权和准入后，Pod 写入 etcd；此时 `nodeName` 为空，阶段是 Pending。',
			'Once past authentication, authorization and admission, the Pod is stored in etcd, with no `nodeName` and in phase Pending.',
		),
		say('kube-scheduler 通过监视得知有一个没有节点的 Pod。', 'kube-scheduler learns by watch that a Pod has no node.'),
		say('调度器过滤并打分，选出一个节点。', 'The scheduler filters and scores the nodes and picks one.'),
		say('调度器把绑定（Binding）提交给 kube-apiserver。', 'The scheduler sends a Binding to kube-apiserver.'),
		say('kube-apiserver 把 `nodeName` 写入 etcd。', 'kube-apiserver stores the `nodeName` in etcd.'),
		say(
			'那个节点的 kubelet 通过监视得知 Pod 分给了自己。',
			'The kubelet of that node learns by watch that the Pod is its own.',
		),
		say(
			'kubelet 准备卷，需要时调用 CSI 驱动挂载。',
			'The kubelet prepares the volumes, mounting through a CSI driver where needed.',
		),
		say(
			'kubelet 通过 CRI 让运行时创建 Pod 沙箱；运行时调用 CNI 插件，Pod 得到 IP 地址。',
			'Through the CRI the kubelet has the runtime create the Pod sandbox; the runtime calls the CNI plugin, which gives the Pod its IP.',
		),
		say(
			'kubelet 让运行时拉取镜像，先依次运行 Init 容器，再启动各个容器。',
			'The kubelet has the runtime pull images, run init containers one after the other, then start the containers.',
		),
		say(
			'kubelet 向 kube-apiserver 上报状态：Running 和 Pod IP。',
			'The kubelet reports the status to kube-apiserver: Running, and the Pod IP.',
		),
		say(
			'kube-apiserver 把状态写入 etcd；此后 `kubectl get` 才看得到。',
			'kube-apiserver stores the status in etcd; from now on `kubectl get` shows it.',
		),
	],
	drawing: {
		kind: 'sequence',
		actors: [
			{ id: 'client', label: 'kubectl', role: 'outside' },
			{ id: 'api', label: 'kube-apiserver', role: 'component' },
			{ id: 'etcd', label: 'etcd', role: 'store' },
			{ id: 'sched', label: 'kube-scheduler', role: 'component' },
			{ id: 'kubelet', label: 'kubelet', role: 'component' },
			{ id: 'cri', label: say('容器运行时', 'Runtime'), role: 'component' },
		],
		messages: [
			{ from: 'client', to: 'api', label: say('创建 Pod', 'create Pod') },
			{ from: 'api', to: 'etcd', label: say('写入，无节点', 'store, no node') },
			{ from: 'api', to: 'sched', dashed: true, label: say('监视：有未调度的 Pod', 'watch: a Pod has no node') },
			{ from: 'sched', to: 'sched', label: say('过滤、打分，选节点', 'filter, score, pick a node') },
			{ from: 'sched', to: 'api', label: say('绑定（Binding）', 'Binding') },
			{ from: 'api', to: 'etcd', label: say('写入 `nodeName`', 'store `nodeName`') },
			{ from: 'api', to: 'kubelet', dashed: true, label: say('监视：本节点有新 Pod', 'watch: a Pod for this node') },
			{ from: 'kubelet', to: 'kubelet', label: say('准备卷（CSI）', 'prepare volumes (CSI)') },
			{ from: 'kubelet', to: 'cri', label: say('沙箱、网络（CNI）', 'sandbox, CNI') },
			{ from: 'kubelet', to: 'cri', label: say('镜像、启动容器', 'images, start') },
			{ from: 'kubelet', to: 'api', label: say('上报状态：Running、Pod IP', 'status: Running, Pod IP') },
			{ from: 'api', to: 'etcd', label: say('写入状态', 'store status') },
		],
	},
};
