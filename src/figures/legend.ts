import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const [columns, rows] = [
	[2, 186, 370, 554],
	[2, 66, 130, 194],
] as const;
const at = (column: number, row: number) => [columns[column]!, rows[row]!, 164, 48] as const;

export const legend: Figure = {
	title: say('图例', 'Legend'),
	caption: say(
		'同一种东西在每张图里形状和颜色都一样。',
		'The same thing has the same shape and colour in every figure.',
	),
	description: say('各种形状和线条的含义。', 'What the shapes and lines stand for.'),
	twin: [
		say('深色圆头框：集群外的人或程序。', 'Dark box with round ends: people or programs outside the cluster.'),
		say('蓝色方框：Kubernetes 的组件，一个运行的程序。', 'Blue box: a component of Kubernetes, a running program.'),
		say('折角纸：API 对象。', 'Sheet with a folded corner: an API object.'),
		say(
			'绿色圆角框：Pod；绿色方框：容器。',
			'Green box with round corners: a Pod; green box with square ones: a container.',
		),
		say('实线大框：节点；点线大框：逻辑上的分组。', 'Large solid frame: a node; large dotted frame: a logical group.'),
		say('圆柱：保存数据的地方。', 'Drum: a place that keeps data.'),
		say(
			'实线箭头：请求或数据；虚线箭头：监视、通知。',
			'Solid arrow: a request or data; dashed arrow: a watch, a notice.',
		),
		say(
			'虚线边框：可选，或者还没有；红色：拒绝、终止。',
			'Dashed outline: optional, or not there yet; red: refused, ended.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 246,
		boxes: [
			{ at: at(0, 0), role: 'outside', label: say('集群之外', 'Outside the cluster') },
			{ at: at(1, 0), role: 'component', label: say('组件', 'Component'), sub: say('运行的程序', 'a program') },
			{ at: at(2, 0), role: 'object', label: say('API 对象', 'API object') },
			{ at: at(3, 0), role: 'store', label: say('保存数据', 'Keeps data') },
			{ at: at(0, 1), role: 'node', align: 'middle', label: say('节点', 'Node'), sub: say('一台机器', 'a machine') },
			{ at: at(1, 1), role: 'pod', label: 'Pod' },
			{ at: at(2, 1), role: 'container', label: say('容器', 'Container') },
			{
				at: at(3, 1),
				role: 'group',
				align: 'middle',
				label: say('分组', 'Group'),
				sub: say('命名空间、可用区', 'namespace, zone'),
			},
			{ at: at(0, 2), role: 'step', label: say('步骤、状态', 'Step, state') },
			{ at: at(1, 2), role: 'question', label: say('问题', 'Question') },
			{ at: at(2, 2), role: 'plain', label: say('规则、数据', 'Rules, data') },
			{ at: at(3, 2), role: 'pod', optional: true, tone: 'quiet', label: say('可选，或还没有', 'Optional, not yet') },
			{ at: at(3, 3), role: 'step', tone: 'bad', label: say('拒绝、终止', 'Refused, ended') },
		],
		arrows: [
			{ from: [2, 226], to: [166, 226], label: say('请求、数据', 'request, data') },
			{ from: [186, 226], to: [350, 226], dashed: true, label: say('监视、通知', 'watch, notice') },
			{ from: [370, 226], to: [534, 226], tone: 'bad', dashed: true, label: say('不通', 'does not pass') },
		],
	},
};
