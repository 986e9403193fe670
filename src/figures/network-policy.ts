import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const networkPolicy: Figure = {
	title: say('默认拒绝，只放行一条', 'Deny by default, allow one flow'),
	caption: say(
		'策略选中 Pod 就隔离它；之后每条策略只会再放行，不会再拒绝。方向分开计算：这里只限制入站。',
		'A Pod that a policy selects is isolated; further policies only allow more, never less. Directions count separately: here only ingress is limited.',
	),
	description: say(
		'命名空间 shop 里有 frontend、batch 和 db 三个 Pod，外面还有另一个命名空间的 Pod。只有 frontend 到 db 的 5432 端口放行，其他入站的包都被丢弃。',
		'Namespace shop with the Pods frontend, batch and db, and a Pod in another namespace. Only frontend to db on port 5432 is allowed; all other ingress is dropped.',
	),
	twin: [
		say(
			'默认拒绝：一条 `podSelector: {}`、`policyTypes: [Ingress]` 且没有规则的策略，选中命名空间里的所有 Pod。',
			'Deny by default: a policy with `podSelector: {}`, `policyTypes: [Ingress]` and no rules selects all Pods of the namespace.',
		),
		say(
			'放行一条：第二条策略选中 db，允许带 `app: frontend` 标签的 Pod 访问 TCP 5432。',
			'Allow one flow: a second policy selects db and lets Pods labelled `app: frontend` reach TCP 5432.',
		),
		say(
			'同一命名空间的 batch 没有被放行，它发给 db 的包被丢弃，只能等到超时。',
			'batch, in the same namespace, is not allowed: its packets are dropped and it waits until it times out.',
		),
		say('其他命名空间的 Pod 也一样。', 'Pods of other namespaces fare no better.'),
		say(
			'回包自动放行；出站没有限制，因为没有策略写 Egress。',
			'Replies pass by themselves; egress is free since no policy mentions Egress.',
		),
		say(
			'网络插件不支持 NetworkPolicy 时，以上全部不生效，也不会报错。',
			'If the network plugin does not enforce NetworkPolicy, none of this has any effect, and nothing says so.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 316,
		boxes: [
			{
				at: [232, 2, 486, 312],
				role: 'group',
				label: say('命名空间 shop：所有 Pod 默认拒绝入站', 'Namespace shop: ingress denied by default'),
			},
			{ at: [2, 2, 196, 312], role: 'group', label: say('其他命名空间', 'Another namespace') },
			{ id: 'other', at: [26, 222, 148, 56], role: 'pod', label: say('任意 Pod', 'Any Pod') },
			{ id: 'fe', at: [262, 60, 148, 56], role: 'pod', label: 'frontend', sub: '`app: frontend`' },
			{ id: 'batch', at: [262, 141, 148, 56], role: 'pod', label: 'batch', sub: '`app: batch`' },
			{ id: 'db', at: [566, 60, 132, 218], role: 'pod', label: 'db', sub: '`app: db`' },
		],
		arrows: [
			{ from: 'fe', to: 'db', tone: 'ok', label: say('✓ TCP 5432', '✓ TCP 5432') },
			{ from: 'batch', to: 'db', tone: 'bad', dashed: true, label: say('✗ 丢弃', '✗ dropped') },
			{ from: 'other', to: 'db', tone: 'bad', dashed: true, label: say('✗ 丢弃', '✗ dropped'), nudge: [118, 0] },
		],
	},
};
