import { didYouMean } from '../../suggest.ts';
import type { ManifestDocument } from '../parse.ts';
import { at, entriesOf, itemsOf, textOf, type ManifestNode } from '../tree.ts';
import { findObject, objectsOf } from './objects.ts';
import { backends, isTrue, keyReferences, ownReferences, podReferences } from './reference-sources.ts';
import type { LintContext, Rule, RuleFinding } from './rule.ts';

/** Objects every cluster of the practice set-up has by itself. */
const GIVEN: Readonly<Record<string, RegExp>> = {
	ServiceAccount: /^default$/,
	StorageClass: /^(standard)?$/,
	PriorityClass: /^system-(cluster|node)-critical$/,
	ConfigMap: /^kube-root-ca\.crt$/,
	ClusterRole: /^(cluster-admin|admin|edit|view|system:.*)$/,
	Service: /^kubernetes$/,
};

/** Kinds whose objects come with an installed controller; only a misspelt name can be found. */
const INSTALLED = new Set(['IngressClass', 'GatewayClass', 'RuntimeClass']);

export const REFERENCE_RULES: readonly Rule[] = [
	{
		id: 'reference',
		reason:
			'A Pod that refers to a ConfigMap, Secret, claim or account that does not exist waits for it, and a route without its Service fails.',
		*check(document, context) {
			for (const { kind, node, optional } of [...podReferences(document), ...ownReferences(document)]) {
				if (!optional) yield* refer(context, document, kind, node);
			}
		},
	},
	{
		id: 'reference-key',
		reason: 'A key that the ConfigMap or Secret does not have stops the container from starting.',
		*check(document, context) {
			for (const { kind, holder, name } of keyReferences(document)) {
				const target = findObject(context, kind, name, document.namespace);
				if (!target || isTrue(at(holder, 'optional'))) continue;
				const keys = ['data', 'stringData', 'binaryData'].flatMap((part) =>
					entriesOf(at(target.root, part)).map(({ key }) => key),
				);
				const wanted = [at(holder, 'key'), ...itemsOf(at(holder, 'items')).map((item) => at(item, 'key'))];
				for (const key of wanted) {
					const text = textOf(key);
					if (text !== undefined && !keys.includes(text))
						yield {
							offset: key!.start,
							message: `${kind} "${name}" has no key "${text}".${didYouMean(text, keys) || ` It has ${keys.join(', ') || 'none'}.`}`,
						};
				}
			}
		},
	},
	{
		id: 'backend-port',
		reason: 'A backend must name a port that its Service has.',
		*check(document, context) {
			for (const { service, port } of backends(document)) {
				const target = findObject(context, 'Service', textOf(service) ?? '', document.namespace);
				if (!target || !port || port.kind !== 'scalar') continue;
				const ports = itemsOf(at(target.root, 'spec', 'ports')).flatMap((item) => [at(item, 'port'), at(item, 'name')]);
				const known = ports.flatMap((each) => (each?.kind === 'scalar' && each.value !== null ? [each.value] : []));
				if (!known.includes(port.value as never))
					yield {
						offset: port.start,
						message: `Service "${target.name}" has no port ${port.source}. It has ${known.join(', ') || 'none'}.`,
					};
			}
		},
	},
];

function* refer(
	context: LintContext,
	document: ManifestDocument,
	kind: string,
	node: ManifestNode | undefined,
): Generator<RuleFinding> {
	const name = textOf(node);
	if (!name || GIVEN[kind]?.test(name) || findObject(context, kind, name, document.namespace)) return;
	const names = objectsOf(context)
		.filter((other) => other.kind === kind)
		.map((other) => other.name);
	if (!names.length && INSTALLED.has(kind)) return;
	yield {
		offset: node!.start,
		unresolved: true,
		message: `There is no ${kind} "${name}" here.${didYouMean(name, names) || (names.length ? ` There is ${names.join(', ')}.` : '')}`,
	};
}
