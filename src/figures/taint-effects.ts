import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const stays = { text: say('✓ 留下', '✓ stay'), bold: true, ink: 'ok' as const };

export const taintEffects: Figure = {
	title: say('三种污点效果', 'The three effects of a taint'),
	caption: say(
		'表格说的是没有容忍度的 Pod。只有 `NoExecute` 管已经在运行的 Pod，也只有它认 `tolerationSeconds`。',
		'The table is about Pods without a toleration. Only `NoExecute` reaches Pods that already run, and only it knows `tolerationSeconds`.',
	),
	description: say(
		'上方的表格列出三种效果对新 Pod 和运行中的 Pod 的影响；下方的时间轴比较 NoExecute 污点出现后，不容忍、容忍 300 秒和一直容忍的 Pod。',
		'A table with the effect on new and on running Pods; below, a time axis after a NoExecute taint appears, for a Pod that does not tolerate it, one that does for 300 seconds, and one that always does.',
	),
	twin: [
		say(
			'`PreferNoSchedule`：新 Pod 尽量不放来，但不保证；运行中的不动。',
			'`PreferNoSchedule`: new Pods are kept away if possible, without a guarantee; running Pods stay.',
		),
		say('`NoSchedule`：新 Pod 不放来；运行中的不动。', '`NoSchedule`: new Pods are not placed; running Pods stay.'),
		say(
			'`NoExecute`：新 Pod 不放来；运行中的被驱逐。',
			'`NoExecute`: new Pods are not placed; running Pods are evicted.',
		),
		say(
			'`NoExecute` 出现后：不容忍的 Pod 立刻被驱逐；`tolerationSeconds: 300` 的再留 300 秒，其间污点消失就继续留下；没写秒数的一直留下。',
			'When a `NoExecute` taint appears: Pods without a toleration are evicted at once; with `tolerationSeconds: 300` they stay 300 seconds, and for good if the taint goes away in time; without seconds they stay.',
		),
	],
	drawing: [
		{
			kind: 'grid',
			heads: 200,
			columns: [say('效果', 'Effect'), say('新的 Pod', 'New Pods'), say('运行中的 Pod', 'Running Pods')],
			rows: [
				{
					head: '`PreferNoSchedule`',
					cells: [{ text: say('尽量不放来', 'kept away if possible'), bold: true }, stays],
				},
				{ head: '`NoSchedule`', cells: [{ text: say('✗ 不放来', '✗ not placed'), bold: true, ink: 'bad' }, stays] },
				{
					head: '`NoExecute`',
					cells: [
						{ text: say('✗ 不放来', '✗ not placed'), bold: true, ink: 'bad' },
						{ text: say('✗ 驱逐', '✗ evicted'), bold: true, ink: 'bad' },
					],
				},
			],
		},
		{
			kind: 'timeline',
			names: 192,
			row: 34,
			ticks: [
				{ at: 0, place: 0, label: say('0 s 出现 `NoExecute`', '0 s taint appears') },
				{ at: 300, place: 0.74, label: '300 s' },
				{ at: 400, place: 1, label: '' },
			],
			lanes: [
				{
					label: say('不容忍', 'No toleration'),
					bars: [{ from: 0, to: 120, role: 'step', tone: 'bad', label: say('立刻驱逐', 'evicted at once') }],
				},
				{
					label: '`tolerationSeconds: 300`',
					bars: [
						{ from: 0, to: 300, role: 'pod', label: say('再留 300 秒', 'stays 300 s') },
						{ from: 300, to: 400, role: 'step', tone: 'bad', label: say('驱逐', 'evicted') },
					],
				},
				{
					label: say('容忍，没写秒数', 'Tolerated, no seconds'),
					bars: [{ from: 0, to: 400, role: 'pod', label: say('一直留下', 'stays') }],
				},
			],
		},
	],
};
