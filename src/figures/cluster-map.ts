import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const clusterMap: Figure = {
	title: say('集群的组成', 'What a cluster is made of'),
	caption: say(
		'一切都经过 kube-apiserver；只有它读写 etcd。虚线框的部件不是每个集群都有。',
		'Everything goes through kube-apiserver, and only it touches etcd. Parts with a dashed outline are not in every cluster.',
	),
	description: say(
		'上方是控制平面：kube-apiserver 居中，左边是 etcd，右边是调度器和两种控制器管理器；下方是节点：kubelet、容器运行时、kube-proxy 和 Pod。所有箭头都指向 kube-apiserver。',
		'The control plane above: kube-apiserver in the middle, etcd on its left, the scheduler and two controller managers on its right. Nodes below: kubelet, container runtime, kube-proxy and Pods. All arrows lead to kube-apiserver.',
	),
	legend: true,
	twin: [
		say('kubectl 和其他客户端只与 kube-apiserver 通信。', 'kubectl and other clients talk to kube-apiserver only.'),
		say(
			'kube-apiserver 是唯一读写 etcd 的组件；etcd 保存集群的全部状态。',
			'kube-apiserver is the only component that reads and writes etcd, which keeps the whole state of the cluster.',
		),
		say(
			'kube-scheduler 为 Pod 选节点，kube-controller-manager 运行控制器；有多个副本时，用 Lease 对象选出一个领导者。',
			'kube-scheduler chooses nodes for Pods, kube-controller-manager runs controllers; where several replicas run, a Lease object decides which one leads.',
		),
		say(
			'cloud-controller-manager 是可选的，只在接入云平台时运行。',
			'cloud-controller-manager is optional: it runs only where the cluster is tied to a cloud.',
		),
		say(
			'每个节点上，kubelet 监视分给本节点的 Pod，通过 CRI 让容器运行时启动容器，并上报状态。',
			'On every node the kubelet watches for Pods assigned to it, has the container runtime start their containers through the CRI, and reports their status.',
		),
		say(
			'kube-proxy 把 Service 写成内核的转发规则；有些网络插件自己做这件事，就不需要它。',
			'kube-proxy turns Services into forwarding rules of the kernel; some network plugins do this themselves and need no kube-proxy.',
		),
		say(
			'附加组件（CoreDNS、网络插件、Metrics Server 等）通常以 Pod 的形式运行。',
			'Add-ons (CoreDNS, a network plugin, Metrics Server and others) usually run as Pods.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 506,
		boxes: [
			{
				id: 'client',
				at: [270, 3, 180, 40],
				role: 'outside',
				label: say('kubectl 和其他客户端', 'kubectl, other clients'),
			},
			{ at: [2, 70, 716, 190], role: 'group', label: say('控制平面', 'Control plane') },
			{
				id: 'api',
				at: [270, 88, 180, 156],
				role: 'component',
				label: 'kube-apiserver',
				sub: say('唯一的入口', 'the only entrance'),
			},
			{ id: 'etcd', at: [20, 131, 112, 70], role: 'store', label: 'etcd', sub: say('全部状态', 'all state') },
			{
				id: 'sched',
				at: [522, 82, 182, 50],
				role: 'component',
				label: 'kube-scheduler',
				sub: say('用 Lease 选主', 'leader by Lease'),
			},
			{
				id: 'kcm',
				at: [510, 141, 194, 50],
				role: 'component',
				label: 'kube-controller-manager',
				sub: say('用 Lease 选主', 'leader by Lease'),
			},
			{
				id: 'ccm',
				at: [504, 200, 200, 50],
				role: 'component',
				optional: true,
				label: 'cloud-controller-manager',
				sub: say('用 Lease 选主', 'leader by Lease'),
			},
			{ at: [2, 300, 540, 204], role: 'node', label: say('节点', 'Node') },
			{ id: 'cri', at: [20, 342, 130, 54], role: 'component', label: say('容器运行时', 'Container runtime') },
			{ id: 'kubelet', at: [250, 342, 112, 54], role: 'component', label: 'kubelet' },
			{ id: 'proxy', at: [404, 342, 122, 54], role: 'component', optional: true, label: 'kube-proxy' },
			{ id: 'pod1', at: [20, 430, 130, 60], role: 'pod', label: 'Pod', sub: say('容器', 'containers') },
			{ id: 'pod2', at: [166, 430, 130, 60], role: 'pod', label: 'Pod', sub: say('容器', 'containers') },
			{ id: 'rules', at: [404, 436, 122, 54], role: 'plain', label: say('内核转发规则', 'Kernel rules') },
			{
				at: [558, 300, 160, 204],
				role: 'node',
				label: say('更多节点', 'More nodes'),
				sub: say('附加组件以 Pod 运行', 'add-ons run as Pods'),
			},
			{ at: [574, 362, 128, 38], role: 'pod', optional: true, label: 'CoreDNS' },
			{ at: [574, 408, 128, 38], role: 'pod', optional: true, label: say('网络插件', 'Network plugin') },
			{ at: [574, 454, 128, 38], role: 'pod', optional: true, label: 'Metrics Server' },
		],
		arrows: [
			{ from: 'client', to: 'api', label: 'HTTPS', nudge: [0, -9] },
			{ from: 'api', to: 'etcd', heads: 'both', label: say('只有它读写 etcd', 'nobody else touches etcd'), width: 118 },
			{ from: 'sched', to: 'api' },
			{ from: 'kcm', to: 'api' },
			{ from: 'ccm', to: 'api' },
			{ from: 'kubelet', to: 'api', label: say('监视、上报', 'watch, report'), side: 'left', nudge: [0, 23] },
			{ from: 'proxy', to: 'api', label: say('监视', 'watch'), nudge: [0, 23] },
			{ from: 'kubelet', to: 'cri', label: 'CRI' },
			{ from: 'cri', to: 'pod1', label: say('启动', 'starts'), side: 'left' },
			{ from: [85, 412], to: 'pod2:top', via: [[231, 412]] },
			{ from: 'proxy', to: 'rules', label: say('写入', 'writes') },
		],
	},
};
