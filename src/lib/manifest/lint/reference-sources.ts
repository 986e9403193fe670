import type { ManifestDocument } from '../parse.ts';
import { at, itemsOf, textOf, type ManifestNode } from '../tree.ts';
import { containersOf, podOf } from './objects.ts';

/** A place that names another object. */
export interface Reference {
	kind: string;
	node: ManifestNode | undefined;
	optional?: boolean;
}

/** ConfigMaps, Secrets, claims, accounts and classes that the Pod of an object names. */
export function* podReferences(document: ManifestDocument): Generator<Reference> {
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
export function* keyReferences(
	document: ManifestDocument,
): Generator<{ kind: string; holder: ManifestNode; name: string }> {
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

/** Objects that an object names outside of a Pod. */
export function* ownReferences(document: ManifestDocument): Generator<Reference> {
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

/** The Services that an Ingress or route sends to. */
export function* backends({
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

/** Whether a node is the value true. */
export function isTrue(node: ManifestNode | undefined): boolean {
	return node?.kind === 'scalar' && node.value === true;
}
