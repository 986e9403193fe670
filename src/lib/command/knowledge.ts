/** Which commands of kubectl name a resource, and where: `--help` says it in prose only. */
export interface ResourceRule {
	commands: readonly string[];
	/** Operands in front of the resource: `kubectl set env -- …` has none, `kubectl rollout history` none either. @default 0 */
	skip?: number;
	/** A Pod's name may stand alone; only `type/name` is looked at. */
	onlySlash?: boolean;
	/** The operand is a path of fields: `pod.spec.containers`. */
	path?: boolean;
}

export const TAKES_RESOURCE: readonly ResourceRule[] = [
	{
		commands: [
			'get',
			'describe',
			'delete',
			'edit',
			'label',
			'annotate',
			'scale',
			'patch',
			'expose',
			'autoscale',
			'taint',
			'wait',
			'rollout status',
			'rollout history',
			'rollout undo',
			'rollout restart',
			'rollout pause',
			'rollout resume',
			'set image',
			'set env',
			'set resources',
			'set selector',
			'set serviceaccount',
		],
	},
	{ commands: ['logs', 'exec', 'attach', 'port-forward', 'debug'], onlySlash: true },
	{ commands: ['auth can-i'], skip: 1 },
	{ commands: ['explain'], path: true },
];

/** Flags that still work or once did and that `--help` hides, with what to do instead. */
export const DEPRECATED_FLAGS: Readonly<Record<string, string>> = {
	'kubectl --record': 'deprecated since 1.15; write the annotation kubernetes.io/change-cause with `kubectl annotate`.',
	'kubectl --export': 'removed in 1.18.',
	'kubectl --short': 'removed in 1.28; the short form is the default.',
	'kubectl --delete-local-data': 'renamed to --delete-emptydir-data in 1.20.',
	'kubectl --generator': 'removed in 1.21.',
	'helm --tiller-namespace': 'Helm 2 only; there is no Tiller since Helm 3.',
	'helm --purge': 'Helm 2 only; `helm uninstall` removes the history unless --keep-history is given.',
	'helm --atomic': 'renamed to --rollback-on-failure in Helm 4.',
	'helm --force': 'renamed to --force-replace in Helm 4.',
};
