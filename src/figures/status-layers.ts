import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const phase = (label: string) => ({ chips: [{ label, role: 'object' as const }] });
const state = (label: string, sub?: string) => ({
	chips: [{ label, ...(sub ? { sub } : {}), role: 'container' as const }],
});
const column = (text: string, tone?: 'bad' | 'ok') => ({ text: `\`${text}\``, ...(tone ? { ink: tone } : {}) });
const none = { text: say('还没有', 'none yet'), ink: 'soft' as const };

export const statusLayers: Figure = {
	title: say('Pod 状态的三层', 'Three layers of Pod status'),
	caption: say(
		'STATUS 列是 kubectl 拼出来的一个词，可能是阶段、容器的原因，也可能来自删除时间戳；它不是 Pod 的阶段。',
		'The STATUS column is a word kubectl makes up: a phase, a container’s reason, or the deletion timestamp. It is not the phase.',
	),
	description: say(
		'表格，每行是 Pod 一生中的一个时刻，三列分别是 Pod 的阶段、容器的状态和 kubectl 的 STATUS 列。',
		'A table: each row is a moment in the life of a Pod; the columns are its phase, the state of its container, and the STATUS column of kubectl.',
	),
	twin: [
		say(
			'等待调度：阶段 Pending，还没有容器状态，STATUS 显示 Pending。',
			'Waiting for a node: phase Pending, no container state yet, STATUS says Pending.',
		),
		say(
			'正在拉取镜像：阶段 Pending，容器 Waiting，STATUS 显示原因 ContainerCreating。',
			'Pulling the image: phase Pending, container Waiting, STATUS shows the reason ContainerCreating.',
		),
		say(
			'正常运行：阶段 Running，容器 Running，STATUS 显示 Running。',
			'Running well: phase Running, container Running, STATUS says Running.',
		),
		say(
			'反复崩溃：阶段仍是 Running，容器 Waiting，STATUS 显示原因 CrashLoopBackOff。',
			'Crashing again and again: phase still Running, container Waiting, STATUS shows the reason CrashLoopBackOff.',
		),
		say(
			'正在删除：阶段仍是 Running，容器还在运行，STATUS 因删除时间戳显示 Terminating。',
			'Being deleted: phase still Running, container still running, STATUS says Terminating because of the deletion timestamp.',
		),
		say(
			'任务做完：阶段 Succeeded，容器 Terminated，STATUS 显示原因 Completed。',
			'Work done: phase Succeeded, container Terminated, STATUS shows the reason Completed.',
		),
	],
	drawing: {
		kind: 'grid',
		heads: 150,
		chip: [150, 42],
		columns: [
			say('时刻', 'Moment'),
			say('阶段\n`status.phase`', 'Phase\n`status.phase`'),
			say('容器状态\n`containerStatuses`', 'Container state\n`containerStatuses`'),
			say('kubectl 显示\nSTATUS', 'kubectl prints\nSTATUS'),
		],
		rows: [
			{ head: say('等待调度', 'Waiting for a node'), cells: [phase('Pending'), none, column('Pending')] },
			{
				head: say('拉取镜像', 'Pulling the image'),
				cells: [phase('Pending'), state('Waiting', 'ContainerCreating'), column('ContainerCreating')],
			},
			{ head: say('正常运行', 'Running well'), cells: [phase('Running'), state('Running'), column('Running', 'ok')] },
			{
				head: say('反复崩溃', 'Crashing again and again'),
				cells: [phase('Running'), state('Waiting', 'CrashLoopBackOff'), column('CrashLoopBackOff', 'bad')],
			},
			{ head: say('正在删除', 'Being deleted'), cells: [phase('Running'), state('Running'), column('Terminating')] },
			{
				head: say('任务做完', 'Work done'),
				cells: [phase('Succeeded'), state('Terminated', 'Completed'), column('Completed', 'ok')],
			},
		],
	},
};
