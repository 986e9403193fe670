import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const volumeLifetimes: Figure = {
	title: say('数据能活多久', 'How long data lives'),
	caption: say(
		'越往外活得越久。往里的数据随它所在的那一层一起消失。',
		'The further out, the longer it lives. Data disappears together with the layer it is in.',
	),
	description: say(
		'四个嵌套的框，由外到内是集群、节点、Pod 和容器，各写明哪些卷属于这一层。',
		'Four nested boxes, cluster around node around Pod around container, each with the kinds of volume that belong to it.',
	),
	twin: [
		say('容器：可写层；容器一重启就没了。', 'Container: the writable layer; gone when the container restarts.'),
		say(
			'Pod：emptyDir、通用临时卷，以及 configMap、secret、downwardAPI 和 projected 卷；容器重启后还在，Pod 删除就没了。',
			'Pod: emptyDir, generic ephemeral volumes, and the volumes configMap, secret, downwardAPI and projected; they outlive a container restart and go with the Pod.',
		),
		say(
			'节点：hostPath 和 local；Pod 删除后数据还在那个节点上，换了节点就看不到。',
			'Node: hostPath and local; the data stays on that node after the Pod is gone, and cannot be seen from another.',
		),
		say(
			'集群：通过 PVC 使用的持久卷（CSI、NFS 等）；Pod 换节点也跟着走，由回收策略决定何时删除。',
			'Cluster: persistent volumes used through a PVC (CSI, NFS and others); they follow the Pod to other nodes, and the reclaim policy decides when they end.',
		),
	],
	drawing: {
		kind: 'nested',
		item: 166,
		row: 54,
		rings: [
			{
				label: say('集群', 'Cluster'),
				sub: say('Pod 换节点也在', 'follows the Pod to other nodes'),
				role: 'group',
				items: [
					{ label: 'persistentVolumeClaim', role: 'store' },
					{ label: 'nfs', role: 'store' },
				],
			},
			{
				label: say('节点', 'Node'),
				sub: say('留在这个节点上', 'stays on this node'),
				role: 'node',
				items: [
					{ label: 'hostPath', role: 'store' },
					{ label: 'local', sub: say('通过 PV', 'through a PV'), role: 'store' },
				],
			},
			{
				label: 'Pod',
				sub: say('Pod 删除就没了', 'goes with the Pod'),
				role: 'pod',
				items: [
					{ label: 'emptyDir', role: 'store' },
					{ label: 'ephemeral', role: 'store' },
					{ label: 'configMap', sub: 'secret…', role: 'store' },
				],
			},
			{
				label: say('容器', 'Container'),
				sub: say('容器重启就没了', 'goes with a restart'),
				role: 'container',
				items: [{ label: say('可写层', 'writable layer'), role: 'store' }],
			},
		],
	},
};
