import { didYouMean, editDistance } from '../../suggest.ts';
import { textOf, type ManifestNode } from '../tree.ts';
import { mapsIn } from './objects.ts';
import type { Rule } from './rule.ts';

/** Keys that Kubernetes itself sets or reads. */
const WELL_KNOWN_KEYS: readonly string[] = [
	'kubernetes.io/hostname',
	'kubernetes.io/os',
	'kubernetes.io/arch',
	'kubernetes.io/metadata.name',
	'kubernetes.io/change-cause',
	'kubernetes.io/description',
	'kubernetes.io/service-account.name',
	'kubernetes.io/enforce-mountable-secrets',
	'kubernetes.io/service-name',
	'kubernetes.io/cluster-service',
	'kubernetes.io/psp',
	'topology.kubernetes.io/zone',
	'topology.kubernetes.io/region',
	'node.kubernetes.io/instance-type',
	'node.kubernetes.io/not-ready',
	'node.kubernetes.io/unreachable',
	'node.kubernetes.io/unschedulable',
	'node.kubernetes.io/memory-pressure',
	'node.kubernetes.io/disk-pressure',
	'node.kubernetes.io/pid-pressure',
	'node.kubernetes.io/network-unavailable',
	'node.kubernetes.io/out-of-service',
	'node.kubernetes.io/exclude-from-external-load-balancers',
	'node.kubernetes.io/windows-build',
	'node-role.kubernetes.io/control-plane',
	'app.kubernetes.io/name',
	'app.kubernetes.io/instance',
	'app.kubernetes.io/version',
	'app.kubernetes.io/component',
	'app.kubernetes.io/part-of',
	'app.kubernetes.io/managed-by',
	'pod-security.kubernetes.io/enforce',
	'pod-security.kubernetes.io/enforce-version',
	'pod-security.kubernetes.io/audit',
	'pod-security.kubernetes.io/audit-version',
	'pod-security.kubernetes.io/warn',
	'pod-security.kubernetes.io/warn-version',
	'storageclass.kubernetes.io/is-default-class',
	'ingressclass.kubernetes.io/is-default-class',
	'controller.kubernetes.io/pod-deletion-cost',
	'service.kubernetes.io/headless',
	'service.kubernetes.io/topology-mode',
	'service.kubernetes.io/service-proxy-name',
	'endpointslice.kubernetes.io/managed-by',
	'batch.kubernetes.io/job-name',
	'batch.kubernetes.io/controller-uid',
	'batch.kubernetes.io/job-completion-index',
	'batch.kubernetes.io/job-tracking',
	'statefulset.kubernetes.io/pod-name',
	'apps.kubernetes.io/pod-index',
	'deployment.kubernetes.io/revision',
	'rbac.authorization.kubernetes.io/autoupdate',
	'kubectl.kubernetes.io/default-container',
	'kubectl.kubernetes.io/restartedAt',
	'kubectl.kubernetes.io/last-applied-configuration',
	'cluster-autoscaler.kubernetes.io/safe-to-evict',
	'scheduler.alpha.kubernetes.io/node-selector',
	'apf.kubernetes.io/autoupdate-spec',
];

export const KEY_RULES: readonly Rule[] = [
	{
		id: 'well-known-key',
		reason: 'A misspelt well-known label or taint matches nothing, and no error tells.',
		*check({ root, kind }) {
			if (kind === 'CustomResourceDefinition') return;
			for (const { key, offset } of labelKeys(root)) {
				if (!key.includes('/') || WELL_KNOWN_KEYS.includes(key)) continue;
				const [domain, name] = key.split(/\/(.*)/s);
				const near = WELL_KNOWN_KEYS.filter((known) => editDistance(known, key) <= 2);
				const family = WELL_KNOWN_KEYS.some((known) => known.startsWith(`${domain}/`));
				if (
					near.length &&
					(!family || near.some((known) => editDistance(known.split('/')[1]!, name!) <= 2 && name!.length > 3))
				) {
					yield { offset, message: `"${key}" is no well-known key.${didYouMean(key, near)}` };
				} else if (
					!domain!.endsWith('kubernetes.io') &&
					!domain!.endsWith('k8s.io') &&
					/kub\w*\.io$/.test(domain!) &&
					editDistance(domain!.replace(/^.*\.(?=[^.]*\.io$)/, ''), 'kubernetes.io') <= 2
				) {
					yield { offset, message: `The domain "${domain}" looks like a misspelt kubernetes.io.` };
				}
			}
		},
	},
];

function* labelKeys(root: ManifestNode): Generator<{ key: string; offset: number }> {
	for (const { map, key: parent } of mapsIn(root)) {
		if (/^(labels|matchLabels|nodeSelector|annotations)$/.test(parent))
			for (const { key, keyStart } of map.entries) yield { key, offset: keyStart };
		for (const { key, value } of map.entries) {
			const text = textOf(value);
			if (
				text !== undefined &&
				(key === 'topologyKey' || (key === 'key' && /^(tolerations|taints|match\w+)$/.test(parent)))
			)
				yield { key: text, offset: value.start };
		}
	}
}
