import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/lib/issue.ts';
import { checkManifests } from '../../src/lib/manifest/check.ts';
import { RULES } from '../../src/lib/manifest/lint/index.ts';
import { checkSiteManifests } from '../../src/lib/manifest/site.ts';

const pod = (spec: string, container = '', meta = '') =>
	`apiVersion: v1\nkind: Pod\nmetadata: { name: web${meta} }\nspec: {${spec} containers: [{ name: web, image: "nginx:1.29"${container} }] }\n`;
const object = (apiVersion: string, kind: string, rest: string) =>
	`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\n${rest}\n`;
const check = (text: string) => {
	const { issues, notes } = checkManifests([{ file: 'a/web.yaml', text }]);
	return [...issues, ...notes].map(({ rule, message }) => `${rule} ${message}`);
};

/** Rule, manifest that breaks it, part of the message. Rules shown among the deliberate mistakes need no row. */
const ROWS: readonly [string, string, string][] = [
	[
		'budget-selector',
		object('policy/v1', 'PodDisruptionBudget', 'spec: { minAvailable: 1, selector: { matchLabels: { app: x } } }'),
		'No Pod or template here',
	],
	[
		'service-port-names',
		object('v1', 'Service', 'spec: { ports: [{ port: 80 }, { name: b, port: 81 }] }'),
		'each one needs a name',
	],
	['volume-unused', pod(' volumes: [{ name: a, emptyDir: {} }],'), 'No container mounts the volume "a"'],
	[
		'mount-path',
		pod(' volumes: [{ name: a, emptyDir: {} }],', ', volumeMounts: [{ name: a, mountPath: data }]'),
		'no absolute path',
	],
	[
		'mount-path',
		pod(
			' volumes: [{ name: a, emptyDir: {} }],',
			', volumeMounts: [{ name: a, mountPath: /d }, { name: a, mountPath: /d, subPath: x }]',
		),
		'already mounted at /d',
	],
	['label-syntax', pod('', '', ', labels: { app: "two words" }'), '"two words" is no valid label value'],
	['label-syntax', pod('', '', ', labels: { -app: x }'), 'no valid key'],
	['duplicate-object', `${pod('')}---\n${pod('')}`, 'already has a Pod "web"'],
	['duplicate-item', pod('', ', env: [{ name: A, value: "1" }, { name: A, value: "2" }]'), 'env has two items for A'],
	['port-number', pod('', ', ports: [{ containerPort: 80800 }]'), '80800 is no port'],
	[
		'env-value',
		pod('', ', env: [{ name: A, value: "1", valueFrom: { fieldRef: { fieldPath: metadata.name } } }]'),
		'not both',
	],
	[
		'autoscaler',
		`${object('apps/v1', 'Deployment', 'spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "a:1" }] } } }')}---\n${object('autoscaling/v2', 'HorizontalPodAutoscaler', 'spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }] }')}`,
		'without a request for cpu',
	],
	[
		'service-type',
		object('v1', 'Service', 'spec: { ports: [{ port: 80, nodePort: 30080 }] }'),
		'nodePort needs type NodePort',
	],
	[
		'service-type',
		object('v1', 'Service', 'spec: { type: NodePort, clusterIP: None, ports: [{ port: 80 }] }'),
		'headless',
	],
	[
		'ingress-path',
		object(
			'networking.k8s.io/v1',
			'Ingress',
			'spec: { rules: [{ http: { paths: [{ path: cart, pathType: Prefix, backend: { service: { name: a, port: { number: 80 } } } }] } }] }',
		),
		'must begin with "/"',
	],
	[
		'network-policy',
		object(
			'networking.k8s.io/v1',
			'NetworkPolicy',
			'spec: { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.1 } }] }] }',
		),
		'no address range',
	],
	[
		'affinity-operator',
		pod(
			' affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: In }] }] } } },',
		),
		'Operator In needs values',
	],
	[
		'topology-spread',
		pod(
			' topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule }],',
		),
		'counts no Pods',
	],
	['data-key', object('v1', 'ConfigMap', 'data: { a/b: c }'), '"a/b" is no valid key'],
	[
		'claim',
		object(
			'v1',
			'PersistentVolumeClaim',
			'spec: { accessModes: [ReadWriteOncePod, ReadOnlyMany], resources: { requests: { storage: 1Gi } } }',
		),
		'cannot be combined',
	],
	[
		'rbac-binding',
		object(
			'rbac.authorization.k8s.io/v1',
			'RoleBinding',
			'roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: default }]',
		),
		'needs its namespace',
	],
	[
		'well-known-key',
		pod(' nodeSelector: { topology.kubernets.io/zone: a },'),
		'Did you mean "topology.kubernetes.io/zone"?',
	],
	['handler', pod('', ', livenessProbe: { periodSeconds: 5 }'), 'does not say what to do'],
];

describe('a lint rule', () => {
	test.each(ROWS)('%s is found', (rule, text, message) => {
		const found = check(text);
		expect(
			found.some((line) => line.startsWith(`${rule} `) && line.includes(message)),
			found.join('\n'),
		).toBe(true);
	});

	test('has a reason and is proved by a row here or a deliberate mistake', () => {
		const expected = JSON.parse(
			readFileSync(new URL('../../src/manifests/broken/expected.json', import.meta.url), 'utf8'),
		) as Record<string, string[]>;
		const proved = new Set([
			...ROWS.map(([rule]) => rule),
			...Object.values(expected).flatMap((lines) => lines.map((line) => line.split(' ')[1])),
		]);
		expect(RULES.filter(({ id }) => !proved.has(id)).map(({ id }) => id)).toEqual([]);
		expect(RULES.filter(({ reason }) => !/\.$/.test(reason)).map(({ id }) => id)).toEqual([]);
		expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
	});
});

describe('keys that look like well-known ones but are not', () => {
	test.each([
		'example.com/hostname',
		'kubernetes.example.com/zone',
		'app.kubernetes.io/team',
		'cloud.google.com/gke-nodepool',
		'kubescape.io/scan',
	])('%s is left alone', (key) => {
		expect(check(pod('', '', `, labels: { ${key}: x }`))).toEqual([]);
	});
});

describe('references', () => {
	const uses = pod('', ', envFrom: [{ configMapRef: { name: settings } }]');
	const settings = object('v1', 'ConfigMap', 'data: { a: b }').replace('name: web', 'name: settings');

	test('to objects outside of the given files are notes', () => {
		expect(checkManifests([{ file: 'a/web.yaml', text: uses }])).toMatchObject({
			issues: [],
			notes: [{ rule: 'reference' }],
		});
	});

	test('are findings among the files of the site', () => {
		expect(checkSiteManifests([{ file: 'a/web.yaml', text: uses }]).map(formatIssue)).toEqual([
			`a/web.yaml:4:${uses.split('\n')[3]!.indexOf('settings') + 1} reference There is no ConfigMap "settings" here.`,
		]);
	});

	test('are looked up in the files of the same folder only', () => {
		expect(
			checkManifests([
				{ file: 'a/web.yaml', text: uses },
				{ file: 'a/settings.yaml', text: settings },
			]).notes,
		).toEqual([]);
		expect(
			checkManifests([
				{ file: 'a/web.yaml', text: uses },
				{ file: 'b/settings.yaml', text: settings },
			]).notes,
		).toHaveLength(1);
	});
});

describe('a waiver', () => {
	const latest = pod('').replace('nginx:1.29', 'nginx:latest');

	test('with a reason silences one rule in one file', () => {
		expect(check(`# waive: image-tag The lesson shows what latest does.\n${latest}`)).toEqual([]);
	});

	test.each([
		['# waive: image-tag', 'Say why image-tag is waived'],
		['# waive: volume-mount Because.', 'Nothing here breaks volume-mount'],
		['# waive: unknown-field Because.', 'no rule "unknown-field" that can be waived'],
	])('%s is a finding', (comment, message) => {
		expect(check(`${comment}\n${latest}`).find((line) => line.startsWith('waiver'))).toContain(message);
	});
});

describe('a kind without a schema', () => {
	test.each([
		['serving.knative.dev/v1', 'Service'],
		['snapshot.storage.k8s.io/v1', 'VolumeSnapshot'],
		['kubelet.config.k8s.io/v1beta1', 'KubeletConfiguration'],
		['storagemigration.k8s.io/v1beta1', 'StorageVersionMigration'],
	])('%s %s is noted, and can be waived', (apiVersion, kind) => {
		const text = object(apiVersion, kind, 'spec: { anything: goes }');
		expect(checkManifests([{ file: 'a/web.yaml', text }])).toMatchObject({
			issues: [],
			notes: [{ rule: 'no-schema', line: 2 }],
		});
		expect(check(`# waive: no-schema An installed controller brings this kind.\n${text}`)).toEqual([]);
	});

	test('is an error where the group is nearly one of Kubernetes', () => {
		expect(check(object('networking.k8.io/v1', 'Ingress', ''))).toEqual([
			'unknown-api Kubernetes 1.36 has no Ingress in networking.k8.io/v1. It is in networking.k8s.io/v1.',
		]);
	});
});

test('a custom resource whose definition is at hand is no unknown kind', () => {
	const crd = readFileSync(new URL('../fixtures/manifests/extension.yaml', import.meta.url), 'utf8').split('---')[0]!;
	expect(check(`${crd}---\n${object('example.com/v1', 'Backup', 'spec: {}')}`)).toEqual([]);
});

test('files of the site have no comments, odd names or loose ends', () => {
	const rules = checkSiteManifests([{ file: 'a/My_Pod.yml', text: `# hello\n${pod('').trimEnd()}  ` }]).map(
		({ rule }) => rule,
	);
	expect(rules).toEqual(expect.arrayContaining(['file-name', 'comment', 'final-newline', 'trailing-space']));
});
