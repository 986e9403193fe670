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
		id: 'cron-schedule',
		reason:
			'A schedule has five fields (minute, hour, day of the month, month, day of the week) or is a name such as @daily.',
		*check({ kind, root }) {
			const schedule = at(root, 'spec', 'schedule');
			const text = textOf(schedule);
			if (kind !== 'CronJob' || text === undefined) return;
			const fault = scheduleFault(text);
			if (fault) yield { offset: schedule!.start, message: `"${text}": ${fault}` };
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
	{
		id: 'autoscaler',
		reason: 'An autoscaler needs room between its bounds, and requests to compute a utilisation from.',
		*check({ kind, root, namespace }, context) {
			if (kind !== 'HorizontalPodAutoscaler') return;
			const [min, max] = ['minReplicas', 'maxReplicas'].map((key) => at(root, 'spec', key));
			if (number(min) !== undefined && number(max) !== undefined && number(min)! > number(max)!)
				yield { offset: min!.start, message: `minReplicas ${number(min)} is above maxReplicas ${number(max)}.` };
			const target = findObject(
				context,
				textOf(at(root, 'spec', 'scaleTargetRef', 'kind')) ?? '',
				textOf(at(root, 'spec', 'scaleTargetRef', 'name')) ?? '',
				namespace,
			);
			const pod = target && podOf(target);
			for (const metric of pod ? itemsOf(at(root, 'spec', 'metrics')) : []) {
				const resource = textOf(at(metric, 'resource', 'name')) ?? '';
				const utilization = at(metric, 'resource', 'target', 'averageUtilization');
				if (!utilization) continue;
				const bare = itemsOf(at(pod!.spec, 'containers')).some(
					(container) =>
						!at(container, 'resources', 'requests', resource) && !at(container, 'resources', 'limits', resource),
				);
				if (bare)
					yield {
						offset: utilization.start,
						message: `${target!.kind} "${target!.name}" has a container without a request for ${resource}, so there is no utilisation to compute.`,
					};
			}
		},
	},
	{
		id: 'budget',
		reason: 'A PodDisruptionBudget says minAvailable or maxUnavailable, not both.',
		*check({ kind, root }) {
			const spec = at(root, 'spec');
			const [min, max] = ['minAvailable', 'maxUnavailable'].map((key) => entryOf(spec, key));
			if (kind === 'PodDisruptionBudget' && min && max)
				yield { offset: max.keyStart, message: 'minAvailable and maxUnavailable exclude each other.' };
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

const RANGES: readonly [string, number, number][] = [
	['minute', 0, 59],
	['hour', 0, 23],
	['day of the month', 1, 31],
	['month', 1, 12],
	['day of the week', 0, 7],
];

function scheduleFault(text: string): string | undefined {
	if (/^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every .+)$/.test(text)) return undefined;
	if (/^(CRON_)?TZ=/.test(text)) return 'the time zone belongs in timeZone.';
	const fields = text.trim().split(/\s+/);
	if (fields.length !== 5) return `a schedule has 5 fields, this one ${fields.length}.`;
	for (const [index, field] of fields.entries()) {
		const [name, min, max] = RANGES[index]!;
		for (const part of field.split(',')) {
			const match = /^(\*|\?|[A-Za-z]{3}|\d+)(?:-([A-Za-z]{3}|\d+))?(?:\/(\d+))?$/.exec(part);
			if (!match) return `"${part}" is no ${name}.`;
			for (const value of [match[1], match[2]])
				if (value && /^\d+$/.test(value) && (Number(value) < min || Number(value) > max))
					return `${value} is no ${name} (${min} to ${max}).`;
		}
	}
	return undefined;
}

function isZero(node: ManifestNode | undefined): boolean {
	return node?.kind === 'scalar' && (node.value === 0 || node.value === '0%');
}

function number(node: ManifestNode | undefined): number | undefined {
	return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}
