import { schema } from '../manifest/schema.ts';

/** Short names as `kubectl api-resources` of 1.36 lists them; a kind may have several. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
	cm: 'configmaps',
	cs: 'componentstatuses',
	ep: 'endpoints',
	ev: 'events',
	limits: 'limitranges',
	ns: 'namespaces',
	no: 'nodes',
	pvc: 'persistentvolumeclaims',
	pv: 'persistentvolumes',
	po: 'pods',
	rc: 'replicationcontrollers',
	quota: 'resourcequotas',
	sa: 'serviceaccounts',
	svc: 'services',
	crd: 'customresourcedefinitions',
	crds: 'customresourcedefinitions',
	ds: 'daemonsets',
	deploy: 'deployments',
	rs: 'replicasets',
	sts: 'statefulsets',
	hpa: 'horizontalpodautoscalers',
	cj: 'cronjobs',
	csr: 'certificatesigningrequests',
	ing: 'ingresses',
	netpol: 'networkpolicies',
	pdb: 'poddisruptionbudgets',
	pc: 'priorityclasses',
	sc: 'storageclasses',
	vac: 'volumeattributesclasses',
	gc: 'gatewayclasses',
	gtw: 'gateways',
	ip: 'ipaddresses',
	refgrant: 'referencegrants',
};

/** Kinds that the schema does not carry because no manifest is made of them. */
const OTHERS = [
	'componentstatuses',
	'selfsubjectaccessreviews',
	'selfsubjectrulesreviews',
	'selfsubjectreviews',
	'all',
];

const plurals = Object.entries(schema.resources).flatMap(([kind, plural]) => {
	const singular = kind.slice(kind.lastIndexOf('/') + 1).toLowerCase();
	return [plural.replace('/', ''), singular];
});

/** Every name kubectl accepts for a resource of Kubernetes or the Gateway API: plural, singular, short. */
export const RESOURCE_NAMES: ReadonlySet<string> = new Set([...plurals, ...Object.keys(SHORT_NAMES), ...OTHERS]);

/** Whether a word names resources: `pods`, `po,svc`, `deployments.apps`; names with a foreign group are custom resources. */
export function unknownResource(word: string): string | undefined {
	return word.split(',').find((name) => !RESOURCE_NAMES.has(name.toLowerCase().split('.')[0]!) && !/\..+\./.test(name));
}
