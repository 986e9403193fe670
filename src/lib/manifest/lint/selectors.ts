import { didYouMean } from '../../suggest.ts';
import { at, entryOf, isEmpty } from '../tree.ts';
import { matches, objectsOf, podOf, sameNamespace, selectedPods, stringsOf } from './objects.ts';
import type { Rule } from './rule.ts';

const OWNERS = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job']);

export const SELECTOR_RULES: readonly Rule[] = [
	{
		id: 'selector-labels',
		reason: 'A workload whose selector does not match the labels of its own template is refused by the API server.',
		*check({ kind, root }) {
			const selector = entryOf(at(root, 'spec'), 'selector');
			const template = at(root, 'spec', 'template');
			if (!selector || !OWNERS.has(kind) || !template) return;
			const labels = stringsOf(at(template, 'metadata', 'labels'));
			if (selector.value.kind === 'map' && !selector.value.entries.length) {
				yield {
					offset: selector.keyStart,
					message: 'An empty selector is refused. Select the labels of the template.',
				};
			}
			for (const [key, value] of stringsOf(at(selector.value, 'matchLabels'))) {
				if (labels.get(key) === value) continue;
				const entry = entryOf(at(selector.value, 'matchLabels'), key)!;
				const has = labels.has(key) ? `has ${key}: ${labels.get(key)}` : `has no label ${key}`;
				yield {
					offset: entry.keyStart,
					message: `The selector asks for ${key}: ${value}, but the template ${has}.${labels.has(key) ? '' : didYouMean(key, labels.keys())}`,
				};
			}
			if (
				!matches(
					{ ...emptyMap, entries: [entryOf(selector.value, 'matchExpressions')].filter((e) => e !== undefined) },
					labels,
				)
			) {
				yield {
					offset: entryOf(selector.value, 'matchExpressions')!.keyStart,
					message: 'The expressions of the selector do not match the labels of the template.',
				};
			}
		},
	},
	{
		id: 'service-selector',
		reason: 'A Service that selects no Pod has no endpoints and answers nothing.',
		*check({ kind, root, namespace }, context) {
			const selector = entryOf(at(root, 'spec'), 'selector');
			if (kind !== 'Service' || !selector || isEmpty(selector.value)) return;
			const wanted = stringsOf(selector.value);
			if (!wanted.size || selectedPods(context, wanted, namespace).length) return;
			yield {
				offset: selector.keyStart,
				unresolved: true,
				message: `No Pod or template here has the labels ${show(wanted)}.${nearPods(context, wanted)}`,
			};
		},
	},
	{
		id: 'budget-selector',
		reason: 'A PodDisruptionBudget that selects no Pod protects nothing.',
		*check({ kind, root, namespace }, context) {
			const selector = entryOf(at(root, 'spec'), 'selector');
			if (kind !== 'PodDisruptionBudget' || !selector) return;
			const found = objectsOf(context).some((other) => {
				const pod = podOf(other);
				return pod && sameNamespace(namespace, other.namespace) && matches(selector.value, pod.labels);
			});
			if (!found)
				yield {
					offset: selector.keyStart,
					unresolved: true,
					message: 'No Pod or template here has labels that this selector selects.',
				};
		},
	},
];

const emptyMap = { kind: 'map', flow: false, start: 0, end: 0 } as const;

function show(labels: ReadonlyMap<string, string>): string {
	return [...labels].map(([key, value]) => `${key}: ${value}`).join(', ');
}

function nearPods(context: Parameters<Rule['check']>[1], wanted: ReadonlyMap<string, string>): string {
	const written = show(wanted);
	const present = objectsOf(context).flatMap((document) => {
		const labels = podOf(document)?.labels;
		return labels?.size ? [show(labels)] : [];
	});
	return didYouMean(written, present);
}
