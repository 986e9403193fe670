import { didYouMean } from '../../suggest.ts';
import type { ManifestDocument } from '../parse.ts';
import { at, entriesOf, itemsOf, textOf, type ManifestNode } from '../tree.ts';
import { containersOf, findObject, objectsOf, podOf } from './objects.ts';
import type { LintContext, LintFinding, Rule } from './rule.ts';

type Found = Omit<LintFinding, 'rule'>;

/** Objects every cluster of the practice set-up has by itself. */
const GIVEN: Readonly<Record<string, RegExp>> = {
	ServiceAccount: /^default$/,
	StorageClass: /^(standard)?$/,
	PriorityClass: /^system-(cluster|node)-critical$/,
	ConfigMap: /^kube-root-ca\.crt$/,
	ClusterRole: /^(cluster-admin|admin|edit|view|system:.*)$/,
	Service: /^kubernetes$/,
};

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
				if (!target || at(holder, 'optional')) continue;
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
): Generator<Found> {
	const name = textOf(node);
	if (!name || GIVEN[kind]?.test(name) || findObject(context, kind, name, document.namespace)) return;
	const names = objectsOf(context)
		.filter((other) => other.kind === kind)
		.map((other) => other.name);
	yield {
		offset: node!.start,
		unresolved: true,
		message: `There is no ${kind} "${name}" here.${didYouMean(name, names) || (names.length ? ` There is ${names.join(', ')}.` : '')}`,
	};
}

interface Reference {
	kind: string;
	node: ManifestNode | undefined;
	optional?: boolean;
}

function* podReferences(document: ManifestDocument): Generator<Reference> {
	const pod = podOf(document);
	if (!pod) return;
	const { spec } = pod;
	const claims = new Set(
		itemsOf(at(document.root, 'spec', 'volumeClaimTemplates')).map((claim) => textOf(at(claim, 'metadata', 'name'))),
	);
	for (const { kind, holder } of keyReferences(document))
		yield { kind, node: at(holder, 'name') ?? at(holder, 'secretName'), optional: isTrue(at(holder, 'optional')) };
	for (const container of containersOf(pod)) {
		for (const source of itemsOf(at(container, 'envFrom'))) {
			for (const [key, kind] of [
				['configMapRef', 'ConfigMap'],
				['secretRef', 'Secret'],
			] as const) {
				yield { kind, node: at(source, key, 'name'), optional: isTrue(at(source, key, 'optional')) };
			}
		}
	}
	for (const volume of itemsOf(at(spec, 'volumes'))) {
		const claim = at(volume, 'persistentVolumeClaim', 'claimName');
		if (!claims.has(textOf(at(volume, 'name')))) yield { kind: 'PersistentVolumeClaim', node: claim };
		yield { kind: 'StorageClass', node: at(volume, 'ephemeral', 'volumeClaimTemplate', 'spec', 'storageClassName') };
	}
	for (const secret of itemsOf(at(spec, 'imagePullSecrets'))) yield { kind: 'Secret', node: at(secret, 'name') };
	yield { kind: 'ServiceAccount', node: at(spec, 'serviceAccountName') };
	yield { kind: 'PriorityClass', node: at(spec, 'priorityClassName') };
	yield { kind: 'RuntimeClass', node: at(spec, 'runtimeClassName') };
}

/** Places that name a ConfigMap or Secret and keys in it. */
function* keyReferences(document: ManifestDocument): Generator<{ kind: string; holder: ManifestNode; name: string }> {
	const pod = podOf(document);
	const holders: [string, ManifestNode | undefined][] = [];
	for (const container of pod ? containersOf(pod) : []) {
		for (const variable of itemsOf(at(container, 'env'))) {
			holders.push(
				['ConfigMap', at(variable, 'valueFrom', 'configMapKeyRef')],
				['Secret', at(variable, 'valueFrom', 'secretKeyRef')],
			);
		}
	}
	for (const volume of itemsOf(at(pod?.spec, 'volumes'))) {
		holders.push(['ConfigMap', at(volume, 'configMap')], ['Secret', at(volume, 'secret')]);
		for (const source of itemsOf(at(volume, 'projected', 'sources')))
			holders.push(['ConfigMap', at(source, 'configMap')], ['Secret', at(source, 'secret')]);
	}
	for (const [kind, holder] of holders) {
		if (holder) yield { kind, holder, name: textOf(at(holder, 'name')) ?? textOf(at(holder, 'secretName')) ?? '' };
	}
}

function* ownReferences(document: ManifestDocument): Generator<Reference> {
	const { kind, root } = document;
	const spec = at(root, 'spec');
	if (kind === 'PersistentVolumeClaim') yield { kind: 'StorageClass', node: at(spec, 'storageClassName') };
	if (kind === 'StatefulSet') {
		yield { kind: 'Service', node: at(spec, 'serviceName') };
		for (const claim of itemsOf(at(spec, 'volumeClaimTemplates')))
			yield { kind: 'StorageClass', node: at(claim, 'spec', 'storageClassName') };
	}
	if (kind === 'HorizontalPodAutoscaler')
		yield { kind: textOf(at(spec, 'scaleTargetRef', 'kind')) ?? '', node: at(spec, 'scaleTargetRef', 'name') };
	if (kind === 'Ingress') yield { kind: 'IngressClass', node: at(spec, 'ingressClassName') };
	if (kind === 'Ingress')
		for (const tls of itemsOf(at(spec, 'tls'))) yield { kind: 'Secret', node: at(tls, 'secretName') };
	if (kind === 'Gateway') yield { kind: 'GatewayClass', node: at(spec, 'gatewayClassName') };
	if (kind === 'RoleBinding' || kind === 'ClusterRoleBinding') {
		yield { kind: textOf(at(root, 'roleRef', 'kind')) ?? '', node: at(root, 'roleRef', 'name') };
		for (const subject of itemsOf(at(root, 'subjects')))
			if (textOf(at(subject, 'kind')) === 'ServiceAccount' && !/^kube-/.test(textOf(at(subject, 'namespace')) ?? ''))
				yield { kind: 'ServiceAccount', node: at(subject, 'name') };
	}
	if (/^(HTTP|GRPC)Route$/.test(kind))
		for (const parent of itemsOf(at(spec, 'parentRefs')))
			yield { kind: textOf(at(parent, 'kind')) ?? 'Gateway', node: at(parent, 'name') };
	for (const { service } of backends(document)) yield { kind: 'Service', node: service };
}

function* backends({
	kind,
	root,
}: ManifestDocument): Generator<{ service: ManifestNode | undefined; port: ManifestNode | undefined }> {
	const spec = at(root, 'spec');
	if (kind === 'Ingress') {
		const paths = itemsOf(at(spec, 'rules')).flatMap((rule) => itemsOf(at(rule, 'http', 'paths')));
		for (const backend of [at(spec, 'defaultBackend'), ...paths.map((path) => at(path, 'backend'))]) {
			yield {
				service: at(backend, 'service', 'name'),
				port: at(backend, 'service', 'port', 'number') ?? at(backend, 'service', 'port', 'name'),
			};
		}
	}
	if (/^(HTTP|GRPC)Route$/.test(kind)) {
		for (const rule of itemsOf(at(spec, 'rules'))) {
			for (const backend of itemsOf(at(rule, 'backendRefs'))) {
				if (textOf(at(backend, 'kind')) === undefined || textOf(at(backend, 'kind')) === 'Service')
					yield { service: at(backend, 'name'), port: at(backend, 'port') };
			}
		}
	}
}

function isTrue(node: ManifestNode | undefined): boolean {
	return node?.kind === 'scalar' && node.value === true;
}
