import type { ManifestDocument } from '../parse.ts';
import { at, entriesOf, itemsOf, textOf, type ManifestNode, type MapNode } from '../tree.ts';
import type { LintContext } from './rule.ts';

/** The Pod an object describes: itself, or the template of a workload. */
export interface PodView {
	spec: MapNode;
	labels: ReadonlyMap<string, string>;
}

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
	Pod: [],
	PodTemplate: ['template'],
	Deployment: ['spec', 'template'],
	ReplicaSet: ['spec', 'template'],
	ReplicationController: ['spec', 'template'],
	StatefulSet: ['spec', 'template'],
	DaemonSet: ['spec', 'template'],
	Job: ['spec', 'template'],
	CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** The Pod of an object, or undefined for kinds that make none. */
export function podOf({ kind, root }: ManifestDocument): PodView | undefined {
	const path = Object.hasOwn(TEMPLATES, kind) ? TEMPLATES[kind] : undefined;
	const template = path && at(root, ...path);
	const spec = at(template, 'spec');
	return spec?.kind === 'map' ? { spec, labels: stringsOf(at(template, 'metadata', 'labels')) } : undefined;
}

/** A mapping of strings; values that are no strings are left out. */
export function stringsOf(node: ManifestNode | undefined): Map<string, string> {
	return new Map(
		entriesOf(node).flatMap(({ key, value }) => (textOf(value) === undefined ? [] : [[key, textOf(value)!]])),
	);
}

/** Containers, init containers and ephemeral containers of a Pod. */
export function containersOf({ spec }: PodView): ManifestNode[] {
	return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((key) => [...itemsOf(at(spec, key))]);
}

/** All objects of the folder. */
export function objectsOf({ folder }: LintContext): ManifestDocument[] {
	return folder.flatMap(({ documents }) => [...documents]);
}

/** An object of the folder by kind and name; a namespace counts only where both say one. */
export function findObject(
	context: LintContext,
	kind: string,
	name: string,
	namespace?: string,
): ManifestDocument | undefined {
	return objectsOf(context).find(
		(other) => other.kind === kind && other.name === name && sameNamespace(namespace, other.namespace),
	);
}

export function sameNamespace(a: string | undefined, b: string | undefined): boolean {
	return a === undefined || b === undefined || a === b;
}

/** Whether labels satisfy a `matchLabels`/`matchExpressions` selector. */
export function matches(selector: ManifestNode | undefined, labels: ReadonlyMap<string, string>): boolean {
	for (const [key, value] of stringsOf(at(selector, 'matchLabels'))) if (labels.get(key) !== value) return false;
	return itemsOf(at(selector, 'matchExpressions')).every((expression) => {
		const key = textOf(at(expression, 'key')) ?? '';
		const values = itemsOf(at(expression, 'values')).map((value) => textOf(value));
		const has = labels.has(key);
		switch (textOf(at(expression, 'operator'))) {
			case 'In':
				return has && values.includes(labels.get(key));
			case 'NotIn':
				return !has || !values.includes(labels.get(key));
			case 'Exists':
				return has;
			case 'DoesNotExist':
				return !has;
			default:
				return true;
		}
	});
}

/** Every mapping below a node, with the key it stands under. */
export function* mapsIn(node: ManifestNode, key = ''): Generator<{ map: MapNode; key: string }> {
	if (node.kind === 'list') for (const item of node.items) yield* mapsIn(item, key);
	if (node.kind !== 'map') return;
	yield { map: node, key };
	for (const entry of node.entries) yield* mapsIn(entry.value, entry.key);
}

/** Finds the Pods of the folder that a plain `key: value` selector selects. */
export function selectedPods(
	context: LintContext,
	selector: ReadonlyMap<string, string>,
	namespace?: string,
): PodView[] {
	return objectsOf(context).flatMap((document) => {
		const pod = podOf(document);
		const fits =
			pod &&
			sameNamespace(namespace, document.namespace) &&
			[...selector].every(([key, value]) => pod.labels.get(key) === value);
		return fits ? [pod] : [];
	});
}
