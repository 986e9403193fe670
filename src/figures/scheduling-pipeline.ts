import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const nodes = (x: number, names: readonly (readonly [string, ('bad' | 'ok')?])[], step: number) =>
	names.map(([label, tone], index) => ({
		at: [x + (index % 2) * 82, 96 + Math.floor(index / 2) * 44, 78, 36] as const,
		role: 'node' as const,
		align: 'middle' as const,
		label,
		step,
		...(tone ? { tone } : {}),
		...(tone === 'bad' ? { optional: true } : {}),
	}));

export const schedulingPipeline: Figure = {
	title: say('调度的四步', 'The four stages of scheduling'),
	caption: say(
		'“必须”的条件在过滤时起作用，“最好”的条件在打分时起作用。',
		'What must hold acts in filtering; what should hold acts in scoring.',
	),
	description: say(
		'四列：队列、过滤、打分、绑定。过滤把五个节点减到三个，打分给三个节点排名，绑定选出一个。过滤和打分下面列出各自起作用的规则。',
		'Four columns: queue, filter, score, bind. Filtering leaves three of five nodes, scoring ranks them, binding takes one. Below filter and score stand the rules that act there.',
	),
	stepped: true,
	twin: [
		say(
			'队列：没有节点的 Pod 按优先级排队；带调度门控的先不进队列。',
			'Queue: Pods without a node wait, by priority; those with scheduling gates are held back.',
		),
		say(
			'过滤：去掉不行的节点。必需的节点亲和性和 `nodeSelector`、`NoSchedule` 与 `NoExecute` 污点、资源请求、必需的 Pod 间（反）亲和性、`DoNotSchedule` 的拓扑分布都在这里起作用。',
			'Filter: drop nodes that will not do. Required node affinity and `nodeSelector`, the taints `NoSchedule` and `NoExecute`, resource requests, required inter-Pod (anti-)affinity and topology spread with `DoNotSchedule` act here.',
		),
		say(
			'打分：给剩下的节点打分。首选的亲和性、`PreferNoSchedule` 污点、`ScheduleAnyway` 的拓扑分布、资源余量、镜像是否在本地都算分。',
			'Score: rank the rest by preferred affinity, `PreferNoSchedule` taints, topology spread with `ScheduleAnyway`, free resources, and whether the image is there.',
		),
		say(
			'绑定：向 API 服务器提交 Binding，写入 `nodeName`；之后由那个节点的 kubelet 接手。',
			'Bind: send a Binding to the API server, which stores `nodeName`; the kubelet of that node takes over.',
		),
		say(
			'过滤后一个节点也不剩：Pod 留在 Pending；优先级更高的 Pod 可以抢占别的 Pod。',
			'No node left after filtering: the Pod stays Pending; a Pod of higher priority may preempt others.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 380,
		boxes: [
			{
				id: 'queue',
				at: [2, 4, 152, 50],
				role: 'step',
				step: 1,
				badge: true,
				label: say('队列', 'Queue'),
				sub: say('按优先级', 'by priority'),
			},
			{
				id: 'filter',
				at: [186, 4, 160, 50],
				role: 'step',
				step: 2,
				badge: true,
				label: say('过滤', 'Filter'),
				sub: say('行不行', 'possible?'),
			},
			{
				id: 'score',
				at: [378, 4, 160, 50],
				role: 'step',
				step: 3,
				badge: true,
				label: say('打分', 'Score'),
				sub: say('好不好', 'how good?'),
			},
			{
				id: 'bind',
				at: [570, 4, 148, 50],
				role: 'step',
				step: 4,
				badge: true,
				label: say('绑定', 'Bind'),
				sub: '`nodeName`',
			},
			{ at: [27, 96, 102, 36], role: 'pod', step: 1, label: 'Pod' },
			{ at: [27, 140, 102, 36], role: 'pod', step: 1, label: 'Pod' },
			{ at: [27, 184, 102, 36], role: 'pod', step: 1, label: 'Pod' },
			...nodes(186, [['node-1'], ['node-2'], ['node-3'], ['node-4 ✗', 'bad'], ['node-5 ✗', 'bad']], 2),
			...nodes(378, [['node-1'], ['node-2'], ['node-3']], 3),
			{ at: [590, 96, 108, 80], role: 'node', step: 4, label: 'node-2' },
			{ at: [604, 128, 80, 36], role: 'pod', step: 4, label: 'Pod' },
			{ id: 'must', at: [186, 248, 160, 128], role: 'group', step: 2, label: say('必须', 'Must hold') },
			{ id: 'should', at: [378, 248, 160, 128], role: 'group', step: 3, label: say('最好', 'Should hold') },
			{
				id: 'pending',
				at: [2, 284, 152, 56],
				role: 'step',
				tone: 'bad',
				step: 5,
				badge: true,
				label: say('留在 Pending', 'stays Pending'),
				sub: say('一个节点也不剩', 'no node is left'),
			},
		],
		arrows: [
			{ from: 'queue', to: 'filter' },
			{ from: 'filter', to: 'score' },
			{ from: 'score', to: 'bind' },
			{ from: 'must', to: 'pending', tone: 'bad', dashed: true, step: 5 },
		],
		notes: [
			{
				at: [198, 324],
				width: 146,
				step: 2,
				text: say(
					'必需的亲和性\n`NoSchedule` 污点\n资源请求\n`DoNotSchedule`',
					'required affinity\ntaint `NoSchedule`\nresource requests\n`DoNotSchedule`',
				),
			},
			{
				at: [390, 324],
				width: 146,
				step: 3,
				text: say(
					'首选的亲和性\n`PreferNoSchedule`\n资源余量\n`ScheduleAnyway`',
					'preferred affinity\n`PreferNoSchedule`\nfree resources\n`ScheduleAnyway`',
				),
			},
			{ at: [458, 200], width: 150, anchor: 'middle', step: 3, text: say('62、87、74 分', 'scores 62, 87, 74') },
		],
	},
};
