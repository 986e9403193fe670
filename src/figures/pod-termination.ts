import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const podTermination: Figure = {
	title: say('Pod 的终止时间线', 'Pod termination on a timeline'),
	caption: say(
		'两条线从删除请求的同一刻开始。preStop 用掉的时间算在 30 秒宽限期里；到期时它还没完，只再给一次 2 秒。',
		'Both lines start with the delete request. preStop spends the same 30 s grace period; if it is still running at the end there are 2 more seconds, once.',
	),
	description: say(
		'时间轴从 0 秒到 32 秒以后。kubelet 一侧：preStop、SIGTERM、SIGKILL，以及 preStop 超时的情况和最后停止的边车容器；控制平面一侧：端点立刻不再就绪，ReplicaSet 立刻补上新 Pod。',
		'A time axis from 0 to beyond 32 seconds. On the kubelet’s side preStop, SIGTERM and SIGKILL, the case of a preStop that overruns, and sidecars, which stop last; on the control plane’s side the endpoint that is no longer ready and the replacement Pod.',
	),
	twin: [
		say(
			'0 秒：API 服务器写入 `deletionTimestamp` 和宽限期（默认 30 秒），两条线同时开始。',
			'0 s: the API server stores `deletionTimestamp` and the grace period (30 s by default); both lines start.',
		),
		say(
			'控制平面：端点立刻变为 `ready: false`、`terminating: true`，Service 不再选它；已有的连接不会被切断。',
			'Control plane: the endpoint turns `ready: false` and `terminating: true` at once, Services stop choosing it; open connections are not cut.',
		),
		say(
			'控制平面：ReplicaSet 不再把它算作副本，立刻创建替代的 Pod，不等旧的结束。',
			'Control plane: the ReplicaSet no longer counts it and creates a replacement at once, without waiting for the old one to end.',
		),
		say(
			'kubelet：先执行 preStop 回调，再发 SIGTERM，进程收尾退出。',
			'kubelet: runs the preStop hook, then sends SIGTERM; the process finishes up and exits.',
		),
		say('30 秒到了还没退出：SIGKILL。', 'Still running at 30 s: SIGKILL.'),
		say(
			'如果 30 秒时 preStop 还没完：发 SIGTERM，只再等一次 2 秒，然后 SIGKILL。',
			'If preStop is still running at 30 s: SIGTERM, 2 more seconds once, then SIGKILL.',
		),
		say(
			'边车容器在所有主容器退出之后才收到 SIGTERM，按启动的倒序；用的是同一个宽限期。',
			'Sidecar containers get SIGTERM only after all main containers have ended, in reverse order of their start, within the same grace period.',
		),
	],
	drawing: {
		kind: 'timeline',
		names: 112,
		row: 44,
		ticks: [
			{ at: 0, place: 0, label: say('0 s 删除请求', '0 s delete request') },
			{ at: 30, place: 0.66, label: say('30 s 宽限期到', '30 s grace ends') },
			{ at: 32, place: 0.83, label: '+2 s' },
			{ at: 34, place: 1, label: '' },
		],
		lanes: [
			{
				label: say('控制平面', 'Control plane'),
				bars: [
					{
						from: 0,
						to: 30,
						role: 'object',
						label: 'EndpointSlice',
						sub: say('`ready: false`，`terminating: true`', '`ready: false`, `terminating: true`'),
					},
					{ from: 0, to: 11, row: 1, role: 'pod', label: say('补上新 Pod', 'new Pod'), sub: 'ReplicaSet' },
				],
			},
			{
				label: 'kubelet',
				sub: say('一般情况', 'the usual case'),
				bars: [
					{ from: 0, to: 8, role: 'step', label: 'preStop' },
					{ from: 8, to: 20, role: 'step', tone: 'strong', label: 'SIGTERM', sub: say('进程收尾', 'finish up') },
					{
						from: 30,
						to: 32,
						role: 'step',
						tone: 'bad',
						optional: true,
						label: 'SIGKILL',
						sub: say('若还在', 'if still there'),
					},
				],
			},
			{
				label: say('边车容器', 'Sidecars'),
				sub: say('最后停', 'stop last'),
				bars: [
					{ from: 0, to: 20, role: 'container', label: say('照常运行', 'keep running') },
					{ from: 20, to: 30, role: 'step', tone: 'strong', label: 'SIGTERM', sub: say('倒序', 'in reverse order') },
					{
						from: 30,
						to: 32,
						role: 'step',
						tone: 'bad',
						optional: true,
						label: 'SIGKILL',
						sub: say('若还在', 'if still there'),
					},
				],
			},
			{
				label: say('preStop 超时', 'preStop overruns'),
				bars: [
					{ from: 0, to: 30, role: 'step', label: 'preStop' },
					{ from: 30, to: 32, role: 'step', tone: 'strong', label: 'SIGTERM', sub: say('只再 2 秒', '2 s, once') },
					{ from: 32, to: 34, role: 'step', tone: 'bad', label: 'SIGKILL' },
				],
			},
		],
	},
};
