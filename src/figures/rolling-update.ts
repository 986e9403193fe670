import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const ready = { sub: say('就绪', 'ready'), role: 'pod' as const };
const starting = { sub: say('启动中', 'starting'), role: 'pod' as const, optional: true, tone: 'quiet' as const };
const ending = { sub: say('终止中', 'ending'), role: 'pod' as const, optional: true, tone: 'bad' as const };
const old = { label: say('旧', 'old'), ...ready, tone: 'old' as const };
const gone = { ...ending, label: say('旧', 'old') };
const fresh = { label: say('新', 'new'), ...ready };
const coming = { label: say('新', 'new'), ...starting };
const cell = (chip: typeof old | typeof gone | typeof fresh | typeof coming | undefined) =>
	chip ? { chips: [chip] } : {};
const row = (
	step: number,
	head: { 'zh-cn': string; en: string },
	chips: Parameters<typeof cell>[0][],
	available: number,
	total: number,
) => ({
	step,
	head,
	cells: [...chips.map(cell), { text: String(available), bold: true }, { text: String(total), bold: true }],
});

export const rollingUpdate: Figure = {
	title: say('滚动更新一帧一帧看', 'A rolling update, frame by frame'),
	caption: say(
		'4 个副本，`maxSurge` 和 `maxUnavailable` 都是 25%：总数最多 5 个（终止中的不算），可用的最少 3 个。',
		'4 replicas, `maxSurge` and `maxUnavailable` both 25%: never more than 5 Pods (those ending do not count), never fewer than 3 available.',
	),
	description: say(
		'七帧，每帧画出新旧 Pod 各自的状态，以及可用数和总数：可用数不低于 3，总数不超过 5。',
		'Seven frames with the state of each old and new Pod and the counts: available never below 3, in total never above 5.',
	),
	stepped: true,
	twin: [
		say('更新前：4 个旧 Pod 都就绪。', 'Before the update: 4 old Pods, all ready.'),
		say(
			'先超出：`maxSurge` 允许多 1 个，新 Pod 开始启动，总数 5。',
			'Surge: `maxSurge` allows one more, a new Pod starts; 5 in total.',
		),
		say(
			'再减少：`maxUnavailable` 允许少 1 个，终止 1 个旧 Pod，空出的名额再启动 1 个新 Pod；可用 3。',
			'Then remove: `maxUnavailable` allows one fewer, so an old Pod ends and another new one takes the place; 3 available.',
		),
		say(
			'一个新 Pod 就绪，才能再终止 1 个旧 Pod；可用仍是 3。',
			'A new Pod is ready; only now may another old one end; still 3 available.',
		),
		say(
			'又一个新 Pod 就绪，再换下 1 个旧 Pod；4 个新 Pod 都已创建。',
			'The next new Pod is ready, the next old one ends; all 4 new Pods exist.',
		),
		say('第三个新 Pod 就绪，最后一个旧 Pod 终止。', 'The third new Pod is ready, the last old one ends.'),
		say(
			'4 个新 Pod 都就绪，更新完成；旧的 ReplicaSet 留着，副本数是 0。',
			'All 4 new Pods are ready, the update is complete; the old ReplicaSet stays with 0 replicas.',
		),
	],
	drawing: {
		kind: 'grid',
		numbered: true,
		heads: 146,
		shares: [1, 1, 1, 1, 1, 1, 0.85, 0.85],
		chip: [62, 40],
		columns: ['', '', '', '', '', '', '', say('可用 ≥ 3', 'avail. ≥ 3'), say('总数 ≤ 5', 'total ≤ 5')],
		rows: [
			row(1, say('更新前', 'Before'), [old, old, old, old, undefined, undefined], 4, 4),
			row(2, say('先多启动一个', 'Surge'), [old, old, old, old, coming, undefined], 4, 5),
			row(3, say('再终止一个', 'Remove one'), [old, old, old, gone, coming, coming], 3, 5),
			row(4, say('一个新的就绪', 'One new is ready'), [old, old, gone, coming, fresh, coming], 3, 5),
			row(5, say('又一个就绪', 'Another is ready'), [old, gone, coming, coming, fresh, fresh], 3, 5),
			row(6, say('第三个就绪', 'A third is ready'), [gone, undefined, coming, fresh, fresh, fresh], 3, 4),
			row(7, say('全部就绪', 'All are ready'), [undefined, undefined, fresh, fresh, fresh, fresh], 4, 4),
		],
	},
};
