import { keysOf } from '../fields.ts';
import { at, entriesOf, textOf } from '../tree.ts';
import { mapsIn } from './objects.ts';
import type { Rule } from './rule.ts';

const IN_TREE = 'The plugin moved out of Kubernetes; use csi.';

/** Definition and field to what to use instead. Taken from the "Deprecated" remarks of the API's own descriptions. */
const FIELDS: Readonly<Record<string, string>> = {
	'PodSpec.serviceAccount': 'Use serviceAccountName.',
	'ServiceSpec.loadBalancerIP': 'Use the annotations of your load balancer.',
	'LifecycleHandler.tcpSocket': 'Hooks do not support it; use exec, httpGet or sleep.',
	'NodeSpec.configSource': 'It has no effect.',
	'NodeSpec.externalID': 'Not set by any kubelet today.',
	'ObjectMeta.selfLink': 'It is no longer filled in.',
	'Volume.gitRepo': 'Clone in an init container into an emptyDir.',
	'Volume.flexVolume': IN_TREE,
	'PersistentVolumeSpec.flexVolume': IN_TREE,
	'CustomResourceDefinitionSpec.preserveUnknownFields': 'Use x-kubernetes-preserve-unknown-fields in the schema.',
	'Endpoint.deprecatedTopology': 'Use nodeName and zone.',
};
const VOLUMES =
	'awsElasticBlockStore azureDisk azureFile cephfs cinder flocker gcePersistentDisk glusterfs photonPersistentDisk portworxVolume quobyte rbd scaleIO storageos vsphereVolume'.split(
		' ',
	);

/** Annotations and labels that were replaced. */
const KEYS: Readonly<Record<string, string>> = {
	'kubernetes.io/ingress.class': 'Use spec.ingressClassName.',
	'volume.beta.kubernetes.io/storage-class': 'Use spec.storageClassName.',
	'volume.beta.kubernetes.io/storage-provisioner': 'Use volume.kubernetes.io/storage-provisioner.',
	'storageclass.beta.kubernetes.io/is-default-class': 'Use storageclass.kubernetes.io/is-default-class.',
	'beta.kubernetes.io/os': 'Use kubernetes.io/os.',
	'beta.kubernetes.io/arch': 'Use kubernetes.io/arch.',
	'beta.kubernetes.io/instance-type': 'Use node.kubernetes.io/instance-type.',
	'failure-domain.beta.kubernetes.io/zone': 'Use topology.kubernetes.io/zone.',
	'failure-domain.beta.kubernetes.io/region': 'Use topology.kubernetes.io/region.',
	'node-role.kubernetes.io/master': 'Use node-role.kubernetes.io/control-plane.',
	'scheduler.alpha.kubernetes.io/critical-pod': 'Use priorityClassName.',
	'seccomp.security.alpha.kubernetes.io/pod': 'Use securityContext.seccompProfile.',
	'service.kubernetes.io/topology-aware-hints': 'Use service.kubernetes.io/topology-mode or trafficDistribution.',
};

export const DEPRECATED_RULES: readonly Rule[] = [
	{
		id: 'deprecated',
		reason: 'What is deprecated still works, but new manifests should use what replaced it.',
		*check(document, { file }) {
			if (document === file.documents[0]) {
				for (const { definition, field, offset } of keysOf(file)) {
					const instead =
						FIELDS[`${definition}.${field}`] ??
						(/^(Volume|PersistentVolumeSpec)$/.test(definition) && VOLUMES.includes(field) ? IN_TREE : undefined);
					if (instead) yield { offset, message: `${field} of ${definition} is deprecated. ${instead}` };
				}
			}
			const { root, kind } = document;
			if (kind === 'Endpoints')
				yield {
					offset: at(root, 'kind')!.start,
					message: 'Endpoints is deprecated since Kubernetes 1.33. Use EndpointSlice of discovery.k8s.io/v1.',
				};
			const policy = at(root, 'spec', 'persistentVolumeReclaimPolicy');
			if (kind === 'PersistentVolume' && textOf(policy) === 'Recycle')
				yield {
					offset: policy!.start,
					message: 'Recycle is deprecated. Use dynamic provisioning with Delete, or Retain.',
				};
			for (const { map, key: parent } of mapsIn(root)) {
				if (/^(labels|matchLabels|nodeSelector|annotations)$/.test(parent)) {
					for (const { key, keyStart } of entriesOf(map))
						if (Object.hasOwn(KEYS, key)) yield { offset: keyStart, message: `${key} is deprecated. ${KEYS[key]}` };
				}
				for (const { key, value } of map.entries) {
					const text = textOf(value) ?? '';
					if ((key === 'topologyKey' || (key === 'key' && parent !== 'volumes')) && Object.hasOwn(KEYS, text))
						yield { offset: value.start, message: `${text} is deprecated. ${KEYS[text]}` };
				}
			}
		},
	},
];
