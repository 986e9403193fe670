import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const yes = (text: { 'zh-cn': string; en: string }) => ({
	text: say(`✓ ${text['zh-cn']}`, `✓ ${text.en}`),
	bold: true,
	ink: 'ok' as const,
});
const no = { text: say('✗ 不变', '✗ no'), bold: true, ink: 'bad' as const };

export const configurationUpdates: Figure = {
	title: say(
		'改了 ConfigMap 或 Secret，运行中的 Pod 会变吗',
		'You changed a ConfigMap or Secret: does a running Pod notice?',
	),
	caption: say(
		'只有整卷挂载会在运行中更新；其他方式都要等新的容器。',
		'Only a whole mounted volume is updated while the Pod runs; everything else waits for new containers.',
	),
	description: say(
		'表格，五种使用方式各一行：环境变量、envFrom、卷、带 subPath 的卷、不可变对象；两列分别说明运行中会不会变、怎样让它生效。',
		'A table with a row for each way of use: env, envFrom, volume, volume with subPath, immutable object; the columns say whether it changes while running and how to make it take effect.',
	),
	twin: [
		say(
			'`env` 里引用单个键：运行中不变；重建 Pod 才生效。',
			'One key in `env`: does not change while running; recreate the Pods.',
		),
		say('`envFrom` 引入全部键：同样不变；重建 Pod 才生效。', 'All keys by `envFrom`: the same; recreate the Pods.'),
		say(
			'挂载为卷：kubelet 定期更新文件，通常一两分钟内；应用要自己重新读取。',
			'Mounted as a volume: the kubelet updates the files, usually within a minute or two; the application has to read them again.',
		),
		say(
			'用 `subPath` 挂载单个文件：不会更新；重建 Pod 才生效。',
			'A single file mounted by `subPath`: never updated; recreate the Pods.',
		),
		say(
			'`immutable: true`：内容根本不能改；换一个新名字的对象，再改 Pod 模板里的引用。',
			'`immutable: true`: the content cannot change at all; make an object with a new name and point the Pod template to it.',
		),
	],
	drawing: {
		kind: 'grid',
		heads: 210,
		shares: [0.8, 1.2],
		columns: [
			say('怎样使用', 'How it is used'),
			say('运行中会变吗', 'Changes while running?'),
			say('怎样生效', 'What makes it take effect'),
		],
		rows: [
			{
				head: '`env`',
				sub: say('引用一个键', 'one key'),
				cells: [no, { text: say('重建 Pod：`kubectl rollout restart`', 'recreate: `kubectl rollout restart`') }],
			},
			{
				head: '`envFrom`',
				sub: say('引入全部键', 'all keys'),
				cells: [no, { text: say('重建 Pod：`kubectl rollout restart`', 'recreate: `kubectl rollout restart`') }],
			},
			{
				head: say('卷', 'Volume'),
				sub: say('整卷挂载', 'mounted whole'),
				cells: [
					yes(say('会，稍有延迟', 'yes, with a delay')),
					{ text: say('应用重新读取文件', 'the application reads the files again') },
				],
			},
			{
				head: say('卷，`subPath`', 'Volume, `subPath`'),
				sub: say('只挂一个文件', 'one file of it'),
				cells: [no, { text: say('重建 Pod：`kubectl rollout restart`', 'recreate: `kubectl rollout restart`') }],
			},
			{
				head: '`immutable: true`',
				sub: say('不能修改', 'cannot be edited'),
				cells: [
					no,
					{ text: say('换新名字，再改 Pod 模板的引用', 'a new name, and a new reference in the Pod template') },
				],
			},
		],
	},
};
