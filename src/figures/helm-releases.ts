import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

const deployed = (label: string) => ({
	chips: [{ label, sub: 'deployed', role: 'object' as const, tone: 'ok' as const }],
});
const superseded = (label: string) => ({
	chips: [{ label, sub: 'superseded', role: 'object' as const, tone: 'quiet' as const }],
});
const nothing = {};

export const helmReleases: Figure = {
	title: say('Release 的修订版本', 'Revisions of a release'),
	caption: say(
		'每次安装、升级、回滚都新增一个修订版本；回滚不是倒退，而是用旧内容造一个新版本。',
		'Install, upgrade and rollback each add a revision. A rollback does not go back: it makes a new revision of old content.',
	),
	description: say(
		'四帧：install 得到修订版本 1；upgrade 得到 2，1 变为 superseded；rollback 到 1 得到内容与 1 相同的 3；uninstall 之后全部删除。每个版本是命名空间里的一个 Secret。',
		'Four frames: install makes revision 1; upgrade makes 2 and supersedes 1; rollback to 1 makes 3 with the content of 1; uninstall removes all. Each revision is a Secret in the namespace.',
	),
	stepped: true,
	twin: [
		say(
			'`helm install`：修订版本 1，存为 Secret `sh.helm.release.v1.web.v1`，和应用在同一个命名空间。',
			'`helm install`: revision 1, kept as the Secret `sh.helm.release.v1.web.v1` in the namespace of the application.',
		),
		say(
			'`helm upgrade`：修订版本 2 变为 deployed，1 变为 superseded。',
			'`helm upgrade`: revision 2 is deployed, 1 is superseded.',
		),
		say(
			'`helm rollback web 1`：新的修订版本 3，内容与 1 相同；2 变为 superseded。',
			'`helm rollback web 1`: a new revision 3 with the content of 1; 2 is superseded.',
		),
		say(
			'`helm uninstall`：应用的对象和全部修订版本都删除；加 `--keep-history` 才保留记录。',
			'`helm uninstall`: the objects of the application and all revisions are deleted; `--keep-history` keeps the record.',
		),
	],
	drawing: {
		kind: 'grid',
		numbered: true,
		heads: 228,
		chip: [146, 48],
		columns: ['', 'web.v1', 'web.v2', 'web.v3'],
		rows: [
			{ step: 1, head: '`helm install web`', cells: [deployed('v1'), nothing, nothing] },
			{ step: 2, head: '`helm upgrade web`', cells: [superseded('v1'), deployed('v2'), nothing] },
			{ step: 3, head: '`helm rollback web 1`', cells: [superseded('v1'), superseded('v2'), deployed('v3 = v1')] },
			{
				step: 4,
				head: '`helm uninstall web`',
				cells: [{ text: say('全部删除', 'all deleted'), span: 3, ink: 'soft' }],
			},
		],
	},
};
