import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const x = (ordinal: number) => 146 + ordinal * 194;
const each = <T>(make: (ordinal: number) => T) => [0, 1, 2].map(make);

export const statefulsetIdentity: Figure = {
	title: say('StatefulSet 的身份', 'Identity in a StatefulSet'),
	caption: say(
		'序号决定一切：名字、DNS 名和卷都跟着序号走，Pod 重建之后还是原来那些。',
		'The ordinal decides: name, DNS name and volume belong to it, and a recreated Pod gets the same ones.',
	),
	description: say(
		'三列，序号 0 到 2。每列从上到下是 DNS 名、Pod、PVC 和 PV。上方的箭头向右，表示创建顺序；下方的箭头向左，表示缩容顺序。',
		'Three columns for ordinals 0 to 2, each with a DNS name, Pod, PVC and PV. An arrow to the right above shows the order of creation, one to the left below the order of scaling down.',
	),
	twin: [
		say(
			'创建按序号从小到大：`web-0` 就绪之后才创建 `web-1`，再到 `web-2`。',
			'Creation goes up: `web-1` is created once `web-0` is ready, then `web-2`.',
		),
		say(
			'每个 Pod 有固定的 DNS 名，例如 `web-0.web.default.svc.cluster.local`；中间的 web 是无头 Service。',
			'Each Pod has a fixed DNS name, such as `web-0.web.default.svc.cluster.local`; the second web is the headless Service.',
		),
		say(
			'每个序号从 `volumeClaimTemplates` 得到自己的 PVC（`data-web-0`），PVC 绑定自己的 PV。',
			'Each ordinal gets a PVC of its own from `volumeClaimTemplates` (`data-web-0`), bound to a PV of its own.',
		),
		say(
			'缩容按序号从大到小：先删 `web-2`；PVC 默认保留，扩容回来时接着用。',
			'Scaling down goes the other way: `web-2` goes first; its PVC stays by default and is used again after scaling up.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 364,
		boxes: each((n) => [
			{ id: `dns${n}`, at: [x(n), 40, 180, 40] as const, role: 'plain' as const, label: `\`web-${n}.web\`` },
			{ id: `pod${n}`, at: [x(n), 112, 180, 44] as const, role: 'pod' as const, label: `web-${n}` },
			{ id: `pvc${n}`, at: [x(n), 184, 180, 44] as const, role: 'object' as const, label: `data-web-${n}` },
			{
				id: `pv${n}`,
				at: [x(n), 256, 180, 56] as const,
				role: 'store' as const,
				label: ['pvc-1f0a…', 'pvc-7c3e…', 'pvc-d925…'][n]!,
			},
		]).flat(),
		arrows: [
			{ from: [146, 26], to: [714, 26], label: say('创建、扩容：0 → 1 → 2', 'create, scale up: 0 → 1 → 2') },
			...each((n) => [
				{ from: `dns${n}`, to: `pod${n}` },
				{ from: `pod${n}`, to: `pvc${n}` },
				{ from: `pvc${n}`, to: `pv${n}`, heads: 'both' as const },
			]).flat(),
			{ from: [714, 346], to: [146, 346], label: say('缩容：2 → 1 → 0', 'scale down: 2 → 1 → 0') },
		],
		notes: [
			{ at: [2, 134], width: 118, text: 'Pod', bold: true, size: 'label' },
			{ at: [2, 60], width: 118, text: say('DNS 名', 'DNS name'), bold: true, size: 'label' },
			{ at: [2, 206], width: 118, text: 'PVC', bold: true, size: 'label' },
			{ at: [2, 284], width: 118, text: 'PV', bold: true, size: 'label' },
		],
	},
};
