import { at, entryOf, itemsOf, textOf, type ManifestNode } from '../tree.ts';
import { containersOf, findObject, podOf } from './objects.ts';
import type { Rule } from './rule.ts';

const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'];

export const WORKLOAD_RULES: readonly Rule[] = [
	{
		id: 'restart-policy',
		reason: 'A Job needs restartPolicy Never or OnFailure; what runs for ever only allows Always.',
		*check(document) {
			const { kind } = document;
			const spec = podOf(document)?.spec;
			if (!spec) return;
			const policy = at(spec, 'restartPolicy');
			const text = textOf(policy);
			if (/^(Job|CronJob)$/.test(kind) && (text === undefined || text === 'Always')) {
				yield {
					offset: policy?.start ?? spec.start,
					message: `A Job needs restartPolicy Never or OnFailure${text ? '' : '; without it, it is Always'}.`,
				};
			}
			if (
				/^(Deployment|ReplicaSet|ReplicationController|StatefulSet|DaemonSet)$/.test(kind) &&
				text !== undefined &&
				text !== 'Always'
			) {
				yield { offset: policy!.start, message: `A ${kind} only allows restartPolicy Always.` };
			}
		},
	},
	{
		id: 'strategy',
		reason: 'Parameters of a rolling update only go with that strategy, and it has to be able to move.',
		*check({ kind, root }) {
			const key =
				kind === 'Deployment' ? 'strategy' : /^(StatefulSet|DaemonSet)$/.test(kind) ? 'updateStrategy' : undefined;
			const strategy = key && at(root, 'spec', key);
			if (!strategy) return;
			const rolling = entryOf(strategy, 'rollingUpdate');
			const type = textOf(at(strategy, 'type'));
			if (rolling && (type === 'Recreate' || type === 'OnDelete'))
				yield { offset: rolling.keyStart, message: `${type} takes no rollingUpdate.` };
			const [surge, unavailable] = ['maxSurge', 'maxUnavailable'].map((name) => at(rolling?.value, name));
			if (isZero(surge) && isZero(unavailable))
				yield { offset: unavailable!.start, message: 'maxSurge and maxUnavailable cannot both be 0.' };
		},
	},
	{
		id: 'handler',
		reason: 'A probe or hook does exactly one thing: exec, httpGet, tcpSocket, grpc or sleep.',
		*check(document) {
			const pod = podOf(document);
			for (const container of pod ? containersOf(pod) : []) {
				for (const probe of ['livenessProbe', 'readinessProbe', 'startupProbe'])
					yield* handler(entryOf(container, probe), probe);
				for (const hook of ['postStart', 'preStop']) yield* handler(entryOf(at(container, 'lifecycle'), hook), hook);
				for (const probe of ['livenessProbe', 'startupProbe']) {
					const threshold = at(container, probe, 'successThreshold');
					if (threshold?.kind === 'scalar' && threshold.value !== 1)
						yield { offset: threshold.start, message: `successThreshold of a ${probe} must be 1.` };
				}
			}
		},
	},
	{
		id: 'env-value',
		reason: 'An environment variable has a value or a source, not both.',
		*check(document) {
			const pod = podOf(document);
			for (const container of pod ? containersOf(pod) : []) {
				for (const variable of itemsOf(at(container, 'env'))) {
					const from = entryOf(variable, 'valueFrom');
					if (from && at(variable, 'value'))
						yield { offset: from.keyStart, message: 'A variable has value or valueFrom, not both.' };
				}
			}
		},
	},
	{
		id: 'stateful-service',
		reason: 'A StatefulSet gives its Pods DNS names through a headless Service that serviceName names.',
		*check({ kind, root, namespace }, context) {
			if (kind !== 'StatefulSet') return;
			const name = at(root, 'spec', 'serviceName');
			if (!textOf(name))
				yield {
					offset: entryOf(root, 'spec')?.keyStart ?? root.start,
					message: 'Without serviceName the Pods of this StatefulSet have no DNS names of their own.',
				};
			const service = findObject(context, 'Service', textOf(name) ?? '', namespace);
			if (service && textOf(at(service.root, 'spec', 'clusterIP')) !== 'None')
				yield { offset: name!.start, message: `Service "${service.name}" is not headless; it needs clusterIP: None.` };
		},
	},
];

function* handler(entry: ReturnType<typeof entryOf>, name: string) {
	if (!entry || entry.value.kind !== 'map') return;
	const found = entry.value.entries.filter(({ key }) => HANDLERS.includes(key));
	if (!found.length)
		yield { offset: entry.keyStart, message: `${name} does not say what to do: exec, httpGet, tcpSocket or grpc.` };
	if (found.length > 1)
		yield {
			offset: found[1]!.keyStart,
			message: `${name} does one thing; this one has ${found.map(({ key }) => key).join(' and ')}.`,
		};
}

function isZero(node: ManifestNode | undefined): boolean {
	return node?.kind === 'scalar' && (node.value === 0 || node.value === '0%');
}
