import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const ready = (revision: 'A' | 'B') => ({
	chips: [
		{
			label: revision === 'A' ? say('旧', 'old') : say('新', 'new'),
			role: 'pod' as const,
			...(revision === 'A' ? { tone: 'old' as const } : {}),
		},
	],
});
const updating = {
	chips: [{ label: say('换成新的', 'replacing'), role: 'pod' as const, tone: 'quiet' as const, optional: true }],
};

export const partitionUpdate: Figure = {
	title: say('分区更新一帧一帧看', 'A partitioned update, frame by frame'),
	caption: say(
		'只有序号大于或等于 `partition` 的 Pod 换成新修订版本，从大到小，一次一个。',
		'Only Pods with an ordinal of `partition` or more get the new revision, highest first, one at a time.',
	),
	description: say(
		'五帧，每帧是 web-0 到 web-3 的修订版本：partition 为 2 时先换 web-3、再换 web-2，然后停住；改为 0 之后依次换 web-1 和 web-0。',
		'Five frames with the revision of web-0 to web-3: with partition 2 first web-3, then web-2 are replaced and it stops; with partition 0 web-1 and web-0 follow.',
	),
	stepped: true,
	twin: [
		say(
			'更新前：四个 Pod 都是旧修订版本，`partition` 设为 2。',
			'Before: all four Pods are of the old revision; `partition` is set to 2.',
		),
		say(
			'改了 Pod 模板：从序号最大的 `web-3` 开始替换。',
			'The Pod template changes: replacing starts with the highest ordinal, `web-3`.',
		),
		say(
			'`web-3` 就绪后换 `web-2`，然后停住：`web-0` 和 `web-1` 小于 2，即使被删除，重建后也还是旧版本。',
			'Once `web-3` is ready, `web-2` follows, and then it stops: `web-0` and `web-1` are below 2 and stay old even when deleted and recreated.',
		),
		say(
			'观察没有问题，把 `partition` 改成 0：接着换 `web-1`。',
			'All is well, so `partition` is set to 0: `web-1` is next.',
		),
		say('`web-1` 就绪后换 `web-0`，更新完成。', 'Once `web-1` is ready `web-0` follows, and the update is complete.'),
	],
	drawing: {
		kind: 'grid',
		numbered: true,
		heads: 210,
		chip: [104, 34],
		columns: ['', 'web-0', 'web-1', 'web-2', 'web-3'],
		rows: [
			{
				step: 1,
				head: say('更新前', 'Before'),
				sub: '`partition: 2`',
				cells: [ready('A'), ready('A'), ready('A'), ready('A')],
			},
			{
				step: 2,
				head: say('先换最大的', 'Highest first'),
				sub: '`partition: 2`',
				cells: [ready('A'), ready('A'), ready('A'), updating],
			},
			{
				step: 3,
				head: say('到 2 为止', 'Down to 2, then stop'),
				sub: '`partition: 2`',
				cells: [ready('A'), ready('A'), ready('B'), ready('B')],
			},
			{
				step: 4,
				head: say('继续往下', 'Further down'),
				sub: '`partition: 0`',
				cells: [ready('A'), updating, ready('B'), ready('B')],
			},
			{
				step: 5,
				head: say('全部完成', 'Complete'),
				sub: '`partition: 0`',
				cells: [ready('B'), ready('B'), ready('B'), ready('B')],
			},
		],
	},
};
