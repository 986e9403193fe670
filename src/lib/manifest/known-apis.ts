/** An API version that is no longer served. */
export interface RemovedApi {
	/** Kubernetes release that stopped serving it. */
	removed: string;
	/** API version to use instead; null where nothing replaced it. */
	successor: string | null;
	/** The successor's kind, where it is another one. */
	successorKind?: string;
	/** First step of the change beyond the new version. */
	note?: string;
}

const INGRESS = 'Backends are service.name and service.port, and each path needs a pathType.';
const SELECTOR = 'spec.selector is required.';

/** `apiVersion`, kinds, release, successor, note. Source: the deprecated API migration guide of kubernetes.io. */
const REMOVED: readonly [string, readonly string[], string, string | null, string?][] = [
	['extensions/v1beta1', ['Deployment', 'DaemonSet', 'ReplicaSet'], '1.16', 'apps/v1', SELECTOR],
	['extensions/v1beta1', ['NetworkPolicy'], '1.16', 'networking.k8s.io/v1'],
	['extensions/v1beta1', ['PodSecurityPolicy'], '1.16', null, 'Pod Security Admission took its place.'],
	['extensions/v1beta1', ['Ingress'], '1.22', 'networking.k8s.io/v1', INGRESS],
	['apps/v1beta1', ['Deployment', 'ReplicaSet', 'StatefulSet', 'ControllerRevision'], '1.16', 'apps/v1', SELECTOR],
	[
		'apps/v1beta2',
		['Deployment', 'DaemonSet', 'ReplicaSet', 'StatefulSet', 'ControllerRevision'],
		'1.16',
		'apps/v1',
		SELECTOR,
	],
	['batch/v2alpha1', ['CronJob'], '1.21', 'batch/v1'],
	['networking.k8s.io/v1beta1', ['Ingress'], '1.22', 'networking.k8s.io/v1', INGRESS],
	['networking.k8s.io/v1beta1', ['IngressClass'], '1.22', 'networking.k8s.io/v1'],
	[
		'apiextensions.k8s.io/v1beta1',
		['CustomResourceDefinition'],
		'1.22',
		'apiextensions.k8s.io/v1',
		'Each version needs its own schema.',
	],
	['apiregistration.k8s.io/v1beta1', ['APIService'], '1.22', 'apiregistration.k8s.io/v1'],
	[
		'admissionregistration.k8s.io/v1beta1',
		['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'],
		'1.22',
		'admissionregistration.k8s.io/v1',
	],
	['authentication.k8s.io/v1beta1', ['TokenReview'], '1.22', 'authentication.k8s.io/v1'],
	[
		'authorization.k8s.io/v1beta1',
		['LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SubjectAccessReview'],
		'1.22',
		'authorization.k8s.io/v1',
	],
	[
		'certificates.k8s.io/v1beta1',
		['CertificateSigningRequest'],
		'1.22',
		'certificates.k8s.io/v1',
		'spec.signerName is required.',
	],
	['coordination.k8s.io/v1beta1', ['Lease'], '1.22', 'coordination.k8s.io/v1'],
	[
		'rbac.authorization.k8s.io/v1beta1',
		['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'],
		'1.22',
		'rbac.authorization.k8s.io/v1',
	],
	[
		'rbac.authorization.k8s.io/v1alpha1',
		['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'],
		'1.22',
		'rbac.authorization.k8s.io/v1',
	],
	['scheduling.k8s.io/v1beta1', ['PriorityClass'], '1.22', 'scheduling.k8s.io/v1'],
	['storage.k8s.io/v1beta1', ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'], '1.22', 'storage.k8s.io/v1'],
	['batch/v1beta1', ['CronJob'], '1.25', 'batch/v1'],
	['discovery.k8s.io/v1beta1', ['EndpointSlice'], '1.25', 'discovery.k8s.io/v1'],
	['events.k8s.io/v1beta1', ['Event'], '1.25', 'events.k8s.io/v1'],
	[
		'autoscaling/v2beta1',
		['HorizontalPodAutoscaler'],
		'1.25',
		'autoscaling/v2',
		'Each metric has a target with a type.',
	],
	['policy/v1beta1', ['PodDisruptionBudget'], '1.25', 'policy/v1'],
	['policy/v1beta1', ['PodSecurityPolicy'], '1.25', null, 'Pod Security Admission took its place.'],
	['node.k8s.io/v1beta1', ['RuntimeClass'], '1.25', 'node.k8s.io/v1'],
	['autoscaling/v2beta2', ['HorizontalPodAutoscaler'], '1.26', 'autoscaling/v2'],
	[
		'flowcontrol.apiserver.k8s.io/v1beta1',
		['FlowSchema', 'PriorityLevelConfiguration'],
		'1.26',
		'flowcontrol.apiserver.k8s.io/v1',
	],
	['storage.k8s.io/v1beta1', ['CSIStorageCapacity'], '1.27', 'storage.k8s.io/v1'],
	[
		'flowcontrol.apiserver.k8s.io/v1beta2',
		['FlowSchema', 'PriorityLevelConfiguration'],
		'1.29',
		'flowcontrol.apiserver.k8s.io/v1',
	],
	[
		'flowcontrol.apiserver.k8s.io/v1beta3',
		['FlowSchema', 'PriorityLevelConfiguration'],
		'1.32',
		'flowcontrol.apiserver.k8s.io/v1',
	],
];

const byKey = new Map<string, RemovedApi>();
for (const [apiVersion, kinds, removed, successor, note] of REMOVED) {
	for (const kind of kinds) byKey.set(`${apiVersion}/${kind}`, { removed, successor, ...(note ? { note } : {}) });
}

/**
 * What happened to an API version of a kind, if it was removed.
 *
 * @example removedApi('extensions/v1beta1', 'Deployment') // { removed: '1.16', successor: 'apps/v1', … }
 */
export function removedApi(apiVersion: string, kind: string): RemovedApi | undefined {
	return byKey.get(`${apiVersion}/${kind}`);
}
