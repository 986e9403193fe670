import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const requestsAndLimits: Figure = {
	title: say('请求与限制各管什么', 'What requests and limits do'),
	caption: say(
		'调度只看请求，不看实际用量；限制在运行时生效，CPU 超出只是变慢，内存超出会被杀死。',
		'Scheduling looks at requests, not at use. Limits act at run time: too much CPU is slowed down, too much memory is killed.',
	),
	description: say(
		'上方是节点的可分配 CPU 被各 Pod 的请求占满的过程；中间比较 CPU 和内存超过限制的后果；下方是三种 QoS 类及被杀的先后。',
		'Above, the allocatable CPU of a node filled by the requests of Pods; in the middle, what happens beyond the limit for CPU and for memory; below, the three QoS classes in the order in which they are killed.',
	),
	twin: [
		say(
			'节点的可分配量 = 总量减去给系统和 kubelet 预留的部分。',
			'What a node can allocate is its capacity less what is reserved for the system and the kubelet.',
		),
		say(
			'调度器把已有 Pod 的请求加起来：4 核中请求了 3 核，还能再放请求不超过 1 核的 Pod；请求 2 核的 Pod 会留在 Pending。',
			'The scheduler adds up requests: of 4 CPUs 3 are requested, so a Pod that asks for 1 fits; one that asks for 2 stays Pending.',
		),
		say(
			'CPU：请求是保底的份额；可以用到限制为止，超出部分被限流，进程变慢但不会被杀。',
			'CPU: the request is a guaranteed share; use may grow to the limit; beyond it the process is throttled, slower but alive.',
		),
		say(
			'内存：超过限制时内核无法限流，容器被 OOM 杀死（OOMKilled）。',
			'Memory cannot be throttled: a container that goes over its limit is killed (OOMKilled).',
		),
		say(
			'QoS 类：每个容器的请求都等于限制是 Guaranteed；只设了一部分是 Burstable；都没设是 BestEffort。',
			'QoS class: requests equal limits in every container is Guaranteed; some set is Burstable; none set is BestEffort.',
		),
		say(
			'节点内存用尽、内核要杀进程时，BestEffort 最先，Guaranteed 最后。',
			'When a node runs out of memory and the kernel must kill, BestEffort goes first and Guaranteed last.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 426,
		boxes: [
			{
				at: [2, 2, 716, 122],
				role: 'node',
				label: say('节点：可分配 4 核，调度器只加请求', 'Node: 4 CPUs allocatable; the scheduler adds up requests'),
			},
			{ at: [18, 40, 140, 66], role: 'pod', label: 'Pod A', sub: say('请求 1 核', 'requests 1') },
			{ at: [164, 40, 284, 66], role: 'pod', label: 'Pod B', sub: say('请求 2 核', 'requests 2') },
			{
				at: [454, 40, 140, 66],
				role: 'pod',
				optional: true,
				tone: 'quiet',
				label: say('还剩 1 核', '1 left'),
				sub: say('请求 2 核放不下', '2 do not fit'),
			},
			{
				at: [608, 40, 96, 66],
				role: 'plain',
				tone: 'quiet',
				label: say('预留', 'Reserved'),
				sub: say('给系统', 'for system'),
			},
			{ at: [86, 146, 190, 52], role: 'pod', label: say('请求', 'request'), sub: say('保底', 'guaranteed') },
			{
				at: [282, 146, 190, 52],
				role: 'pod',
				tone: 'quiet',
				optional: true,
				label: say('到限制为止', 'up to the limit'),
				sub: say('有空闲才有', 'if there is room'),
			},
			{
				at: [490, 146, 228, 52],
				role: 'step',
				tone: 'strong',
				label: say('限流', 'throttled'),
				sub: say('变慢，不会被杀', 'slower, not killed'),
			},
			{
				at: [86, 212, 190, 52],
				role: 'pod',
				label: say('请求', 'request'),
				sub: say('调度时算它', 'used by the scheduler'),
			},
			{
				at: [282, 212, 190, 52],
				role: 'pod',
				tone: 'quiet',
				optional: true,
				label: say('到限制为止', 'up to the limit'),
				sub: say('有空闲才有', 'if there is room'),
			},
			{
				at: [490, 212, 228, 52],
				role: 'step',
				tone: 'bad',
				label: say('OOM 杀死', 'OOM kill'),
				sub: say('容器重启', 'container restarts'),
			},
			{
				at: [86, 316, 200, 62],
				role: 'step',
				label: 'Guaranteed',
				sub: say('每个容器：请求 = 限制', 'all: request = limit'),
			},
			{ at: [302, 316, 200, 62], role: 'step', label: 'Burstable', sub: say('只设了一部分', 'some set') },
			{ at: [518, 316, 200, 62], role: 'step', label: 'BestEffort', sub: say('都没设', 'none set') },
		],
		arrows: [
			{ from: [481, 138], to: [481, 272], heads: 'none', tone: 'bad' },
			{
				from: [86, 412],
				to: [718, 412],
				label: say('节点内存用尽时，越靠右越先被杀', 'killed earlier when the node runs out of memory'),
			},
		],
		notes: [
			{ at: [4, 172], width: 76, text: 'CPU', bold: true, size: 'label' },
			{ at: [4, 238], width: 76, text: say('内存', 'Memory'), bold: true, size: 'label' },
			{ at: [481, 285], width: 120, text: say('限制', 'limit'), anchor: 'middle', ink: 'bad' },
			{ at: [4, 347], width: 78, text: say('QoS 类', 'QoS class'), bold: true, size: 'label' },
		],
	},
};
