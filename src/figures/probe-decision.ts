import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const probeDecision: Figure = {
	title: say('三种探针各管什么', 'What each probe decides'),
	caption: say(
		'启动探针成功之前，另外两种探针都不执行。存活探针失败会重启容器，就绪探针失败只是停掉流量。',
		'Until the startup probe succeeds, the other two do not run. A failing liveness probe restarts the container; a failing readiness probe only stops traffic.',
	),
	description: say(
		'决策图：容器启动后先问启动探针，失败到阈值则重启；成功后存活探针与就绪探针各自周期执行，前者决定重启，后者决定是否接收流量。',
		'A decision: after the container starts the startup probe is asked first; then liveness decides about restarts and readiness about traffic, each on its own period.',
	),
	twin: [
		say(
			'容器启动后先执行启动探针；没有配置启动探针，就当作已经成功。',
			'After the container starts, the startup probe runs first; without one, it counts as passed.',
		),
		say(
			'启动探针连续失败达到 `failureThreshold`，kubelet 杀死容器，再按 `restartPolicy` 处理。',
			'When the startup probe fails `failureThreshold` times in a row, the kubelet kills the container and `restartPolicy` decides.',
		),
		say(
			'启动探针成功一次之后，存活探针和就绪探针开始各自周期执行，互不等待。',
			'Once the startup probe has succeeded, liveness and readiness probes run on periods of their own and do not wait for each other.',
		),
		say(
			'存活探针连续失败达到阈值：杀死容器，按 `restartPolicy` 重启。',
			'Liveness fails up to its threshold: the container is killed and restarted by `restartPolicy`.',
		),
		say(
			'就绪探针失败：容器继续运行，端点标记为 `ready: false`，Service 不再把流量送来。',
			'Readiness fails: the container keeps running, its endpoint becomes `ready: false` and Services send it no traffic.',
		),
		say(
			'就绪探针重新成功：端点恢复为 `ready: true`，流量回来。',
			'Readiness succeeds again: the endpoint is `ready: true` and traffic returns.',
		),
	],
	drawing: {
		kind: 'decision',
		columns: 4,
		rows: 4,
		row: [62, 40],
		gap: 44,
		choices: [
			{ id: 'start', at: [0, 0], act: say('容器启动', 'Container starts') },
			{
				id: 'startup',
				at: [1, 0],
				wide: 2,
				ask: say('启动探针成功了吗？', 'Startup probe succeeded?'),
				sub: say('没有配置就算成功', 'none configured counts as yes'),
			},
			{ id: 'kill', at: [3, 0], act: say('杀死并重启容器', 'Kill and restart'), sub: '`restartPolicy`', tone: 'bad' },
			{ id: 'both', at: [1, 1], wide: 2, act: say('另外两种探针开始周期执行', 'The other two start their periods') },
			{ id: 'live', at: [0, 2], wide: 2, ask: say('存活探针成功吗？', 'Liveness probe succeeds?') },
			{ id: 'ready', at: [2, 2], wide: 2, ask: say('就绪探针成功吗？', 'Readiness probe succeeds?') },
			{
				id: 'restart',
				at: [0, 3],
				act: say('杀死并重启容器', 'Kill and restart'),
				sub: '`restartPolicy`',
				tone: 'bad',
			},
			{ id: 'keep', at: [1, 3], act: say('继续运行', 'Keep running'), tone: 'ok' },
			{
				id: 'out',
				at: [2, 3],
				act: say('不送流量，不重启', 'No traffic, no restart'),
				sub: '`ready: false`',
				tone: 'bad',
			},
			{ id: 'in', at: [3, 3], act: say('接收流量', 'Gets traffic'), sub: '`ready: true`', tone: 'ok' },
		],
		ways: [
			{ from: 'start', to: 'startup' },
			{ from: 'startup', to: 'kill', label: say('失败', 'fails'), width: 60, tone: 'bad' },
			{ from: 'startup', to: 'both', label: say('成功', 'yes') },
			{ from: 'both', to: 'live' },
			{ from: 'both', to: 'ready' },
			{ from: 'live:bottom@0.22', to: 'restart', label: say('失败到阈值', 'fails too often'), tone: 'bad' },
			{ from: 'live:bottom@0.79', to: 'keep', label: say('成功', 'yes') },
			{ from: 'ready:bottom@0.21', to: 'out', label: say('失败到阈值', 'fails too often'), tone: 'bad' },
			{ from: 'ready:bottom@0.78', to: 'in', label: say('成功', 'yes') },
		],
	},
};
