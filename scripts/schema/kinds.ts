/** A package that declares API types, and the kinds taken from it, by module path below the package. */
export interface KindSource {
	package: string;
	modules: readonly string[];
}

/** The kinds the site teaches, in the order in which equal names of definitions are decided: the first keeps the plain name. */
export const KIND_SOURCES: readonly KindSource[] = [
	{
		package: 'kubernetes-models',
		modules: [
			...under('v1', [
				'Pod',
				'PodTemplate',
				'Node',
				'Namespace',
				'Service',
				'Endpoints',
				'ConfigMap',
				'Secret',
				'ServiceAccount',
				'PersistentVolume',
				'PersistentVolumeClaim',
				'LimitRange',
				'ResourceQuota',
				'ReplicationController',
				'Event',
			]),
			...under('apps/v1', ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ControllerRevision']),
			...under('batch/v1', ['Job', 'CronJob']),
			...under('networking.k8s.io/v1', ['Ingress', 'IngressClass', 'NetworkPolicy', 'ServiceCIDR', 'IPAddress']),
			...under('discovery.k8s.io/v1', ['EndpointSlice']),
			...under('storage.k8s.io/v1', [
				'StorageClass',
				'CSIDriver',
				'CSINode',
				'CSIStorageCapacity',
				'VolumeAttachment',
				'VolumeAttributesClass',
			]),
			...under('rbac.authorization.k8s.io/v1', ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding']),
			...under('policy/v1', ['PodDisruptionBudget']),
			...under('autoscaling/v2', ['HorizontalPodAutoscaler']),
			...under('autoscaling/v1', ['HorizontalPodAutoscaler', 'Scale']),
			...under('scheduling.k8s.io/v1', ['PriorityClass']),
			...under('node.k8s.io/v1', ['RuntimeClass']),
			...under('coordination.k8s.io/v1', ['Lease']),
			...under('apiextensions.k8s.io/v1', ['CustomResourceDefinition']),
			...under('apiregistration.k8s.io/v1', ['APIService']),
			...under('admissionregistration.k8s.io/v1', [
				'ValidatingAdmissionPolicy',
				'ValidatingAdmissionPolicyBinding',
				'MutatingAdmissionPolicy',
				'MutatingAdmissionPolicyBinding',
				'ValidatingWebhookConfiguration',
				'MutatingWebhookConfiguration',
			]),
			...under('certificates.k8s.io/v1', ['CertificateSigningRequest']),
			...under('flowcontrol.apiserver.k8s.io/v1', ['FlowSchema', 'PriorityLevelConfiguration']),
			...under('authentication.k8s.io/v1', ['TokenRequest', 'TokenReview']),
			...under('authorization.k8s.io/v1', [
				'SubjectAccessReview',
				'SelfSubjectAccessReview',
				'LocalSubjectAccessReview',
			]),
			...under('resource.k8s.io/v1', ['ResourceClaim', 'ResourceClaimTemplate', 'DeviceClass']),
		],
	},
	{
		package: '@kubernetes-models/gateway-api',
		modules: [
			...under('gateway.networking.k8s.io/v1', ['GatewayClass', 'Gateway', 'HTTPRoute', 'GRPCRoute', 'ReferenceGrant']),
			...under('gateway.networking.k8s.io/v1beta1', ['ReferenceGrant']),
		],
	},
];

/** Gateway API is not part of client-node: scope and plural of its kinds. */
export const GATEWAY_RESOURCES: Readonly<Record<string, { plural: string; namespaced: boolean }>> = {
	GatewayClass: { plural: 'gatewayclasses', namespaced: false },
	Gateway: { plural: 'gateways', namespaced: true },
	HTTPRoute: { plural: 'httproutes', namespaced: true },
	GRPCRoute: { plural: 'grpcroutes', namespaced: true },
	ReferenceGrant: { plural: 'referencegrants', namespaced: true },
};

function under(folder: string, names: readonly string[]): string[] {
	return names.map((name) => `${folder}/${name}`);
}
