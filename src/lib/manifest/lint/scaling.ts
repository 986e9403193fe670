import { at, entryOf, itemsOf, textOf, type ManifestNode } from '../tree.ts';
import { findObject, podOf } from './objects.ts';
import type { Rule } from './rule.ts';

export const SCALING_RULES: readonly Rule[] = [
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

function number(node: ManifestNode | undefined): number | undefined {
	return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}
