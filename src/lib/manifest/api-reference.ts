import type { Locale } from '../../config/locales.ts';

const SITE = 'https://kubernetes.io';
const GATEWAY = 'https://gateway-api.sigs.k8s.io/reference/spec/';

/** Folders of the Chinese reference, which still groups kinds by theme; the English one groups them by API group since 2026. */
const CHINESE_FOLDERS: Readonly<Record<string, readonly string[]>> = {
	'workload-resources': [
		'Pod',
		'PodTemplate',
		'ReplicationController',
		'ReplicaSet',
		'Deployment',
		'StatefulSet',
		'ControllerRevision',
		'DaemonSet',
		'Job',
		'CronJob',
		'HorizontalPodAutoscaler',
		'PriorityClass',
	],
	'service-resources': ['Service', 'Endpoints', 'EndpointSlice', 'Ingress', 'IngressClass'],
	'config-and-storage-resources': [
		'ConfigMap',
		'Secret',
		'CSIDriver',
		'CSINode',
		'PersistentVolumeClaim',
		'PersistentVolume',
		'StorageClass',
		'VolumeAttachment',
		'VolumeAttributesClass',
	],
	'authentication-resources': ['ServiceAccount', 'CertificateSigningRequest'],
	'authorization-resources': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
	'policy-resources': [
		'LimitRange',
		'NetworkPolicy',
		'PodDisruptionBudget',
		'ResourceQuota',
		'ValidatingAdmissionPolicy',
	],
	'cluster-resources': [
		'APIService',
		'Event',
		'IPAddress',
		'Lease',
		'Namespace',
		'Node',
		'RuntimeClass',
		'ServiceCIDR',
	],
};

/**
 * The page of a kind in the official API reference, in the reader's language where there is one.
 *
 * @example apiReference('apps/v1', 'Deployment', 'en') // 'https://kubernetes.io/docs/reference/kubernetes-api/apps/deployment-v1/'
 */
export function apiReference(apiVersion: string, kind: string, locale: Locale): string {
	const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['core', apiVersion];
	if (group === 'gateway.networking.k8s.io') return `${GATEWAY}#${kind.toLowerCase()}`;
	const page = `${kind
		.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
		.toLowerCase()}-${version}/`;
	const chinese = Object.entries(CHINESE_FOLDERS).find(([, kinds]) => kinds.includes(kind))?.[0];
	if (locale === 'zh-cn' && chinese) return `${SITE}/zh-cn/docs/reference/kubernetes-api/${chinese}/${page}`;
	return `${SITE}/docs/reference/kubernetes-api/${group!.split('.')[0]}/${page}`;
}
