import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const bindingAndReclaim: Figure = {
	title: say('从 Pod 到存储，以及 PV 的一生', 'From Pod to storage, and the life of a PV'),
	caption: say(
		'Pod 只认识 PVC。PV 可以由管理员先建好，也可以由 StorageClass 的制备器按需创建；删除 PVC 之后怎么办，看回收策略。',
		'A Pod knows the PVC only. The PV is made by an administrator beforehand or on demand by the provisioner of a StorageClass; what happens after the PVC is deleted depends on the reclaim policy.',
	),
	description: say(
		'上方：Pod 引用 PVC，PVC 绑定 PV，PV 指向后端存储；静态方式由管理员创建 PV，动态方式由制备器创建。下方：PV 的状态从 Available 到 Bound 再到 Released，之后按 Retain 或 Delete 处理。',
		'Above: a Pod uses a PVC, which is bound to a PV, which stands for backend storage; static PVs are made by an administrator, dynamic ones by a provisioner. Below: the PV goes from Available to Bound to Released, then Retain or Delete.',
	),
	twin: [
		say(
			'Pod 在 `volumes` 里写 PVC 的名字；PVC 与一个 PV 一对一绑定；PV 指向后端的磁盘或目录。',
			'The Pod names a PVC in `volumes`; the PVC is bound to exactly one PV; the PV stands for a disk or directory in the backend.',
		),
		say(
			'静态：管理员先创建 PV，容量、访问模式和类相符的 PVC 会绑定它。',
			'Static: an administrator creates the PV first, and a PVC with fitting size, access mode and class is bound to it.',
		),
		say(
			'动态：PVC 写明 `storageClassName`，制备器创建后端磁盘和 PV。',
			'Dynamic: the PVC names a `storageClassName`, and the provisioner creates both the disk and the PV.',
		),
		say(
			'Available：还没有被申领；Bound：已绑定；Released：PVC 已删除，数据还在。',
			'Available: not claimed yet; Bound: claimed; Released: the PVC is gone, the data still there.',
		),
		say(
			'Retain：PV 和数据都保留，要管理员处理，不会自动给别的 PVC 用。',
			'Retain: PV and data stay until an administrator acts; no other PVC gets it by itself.',
		),
		say(
			'Delete：PV 和后端存储一起删除；动态制备的默认就是它。',
			'Delete: the PV and the storage behind it are deleted; this is the default for dynamic provisioning.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 432,
		boxes: [
			{ id: 'pod', at: [2, 106, 110, 56], role: 'pod', label: 'Pod' },
			{
				id: 'pvc',
				at: [184, 106, 140, 56],
				role: 'object',
				label: 'PVC',
				sub: say('要多大、怎么用', 'how much, how used'),
			},
			{
				id: 'pv',
				at: [400, 106, 140, 56],
				role: 'object',
				label: 'PV',
				sub: say('一块真实的存储', 'a real piece of storage'),
			},
			{
				id: 'disk',
				at: [612, 100, 106, 68],
				role: 'store',
				label: say('后端', 'Backend'),
				sub: say('磁盘、目录', 'disk, share'),
			},
			{ id: 'admin', at: [400, 4, 140, 40], role: 'outside', label: say('管理员', 'Administrator') },
			{ id: 'sc', at: [184, 224, 140, 50], role: 'object', label: 'StorageClass' },
			{ id: 'csi', at: [400, 224, 140, 50], role: 'component', label: say('制备器', 'Provisioner'), sub: 'CSI' },
			{ id: 'available', at: [2, 356, 116, 46], role: 'step', label: 'Available' },
			{ id: 'bound', at: [196, 356, 116, 46], role: 'step', tone: 'ok', label: 'Bound' },
			{ id: 'released', at: [400, 356, 116, 46], role: 'step', label: 'Released' },
			{
				id: 'retain',
				at: [572, 322, 146, 52],
				role: 'step',
				label: 'Retain',
				sub: say('保留，人工处理', 'kept for an admin'),
			},
			{
				id: 'delete',
				at: [572, 380, 146, 50],
				role: 'step',
				tone: 'bad',
				label: 'Delete',
				sub: say('连同后端删除', 'gone with its disk'),
			},
		],
		arrows: [
			{ from: 'pod', to: 'pvc', label: say('引用', 'uses') },
			{ from: 'pvc', to: 'pv', heads: 'both', label: say('绑定', 'bound') },
			{ from: 'pv', to: 'disk', label: say('指向', 'backed by') },
			{ from: 'admin', to: 'pv', label: say('静态：先建好 PV', 'static: made first') },
			{ from: 'pvc', to: 'sc', label: '`storageClassName`', side: 'left', width: 170 },
			{ from: 'sc', to: 'csi' },
			{ from: 'csi', to: 'pv', label: say('动态：按需创建', 'dynamic: on demand'), side: 'left' },
			{ from: 'csi', to: 'disk' },
			{ from: 'available', to: 'bound', label: say('PVC 匹配', 'PVC fits') },
			{ from: 'bound', to: 'released', label: say('删除 PVC', 'PVC deleted'), width: 84 },
			{
				from: 'released:right',
				to: 'retain:left',
				via: [
					[544, 379],
					[544, 348],
				],
			},
			{
				from: 'released:right',
				to: 'delete:left',
				via: [
					[544, 379],
					[544, 405],
				],
			},
		],
		notes: [{ at: [2, 318], width: 400, text: say('PV 的状态', 'States of a PV'), bold: true, size: 'label' }],
	},
};
