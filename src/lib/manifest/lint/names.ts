import type { ManifestDocument } from '../parse.ts';
import { resourceOf } from '../schema.ts';
import { at, entriesOf, entryOf, itemsOf, textOf, type ManifestNode } from '../tree.ts';
import { containersOf, mapsIn, podOf } from './objects.ts';
import type { Rule } from './rule.ts';

const LABEL = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/;
const SUBDOMAIN = /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/;
/** Names that become part of a DNS name, so they have no dots. */
const LABEL_KINDS = new Set(['Namespace', 'Service', 'StatefulSet']);
const PATH_KINDS = new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding']);
const LABEL_VALUE = /^(([A-Za-z\d][\w.-]{0,61})?[A-Za-z\d])?$/;

export const NAME_RULES: readonly Rule[] = [
	{
		id: 'object-name',
		reason:
			'Names become part of addresses and DNS names: lower-case letters, digits, dashes (and dots for most kinds).',
		*check({ root, kind, name }) {
			const node = at(root, 'metadata', 'name');
			if (!node || !name || PATH_KINDS.has(kind)) return;
			const label = LABEL_KINDS.has(kind);
			if (!(label ? LABEL : SUBDOMAIN).test(name))
				yield {
					offset: node.start,
					message: `"${name}" is no valid name: use a-z, 0-9 and "-"${label ? ', at most 63 characters' : ' (and ".")'}.${repaired(name)}`,
				};
		},
	},
	{
		id: 'container-name',
		reason: 'Container and volume names are DNS labels, and unique in their Pod.',
		*check(document) {
			const pod = podOf(document);
			if (!pod) return;
			for (const group of [containersOf(pod), [...itemsOf(at(pod.spec, 'volumes'))]]) {
				const seen = new Set<string>();
				for (const item of group) {
					const name = at(item, 'name');
					const text = textOf(name);
					if (text === undefined) continue;
					if (seen.has(text)) yield { offset: name!.start, message: `The name "${text}" is used twice in this Pod.` };
					if (!LABEL.test(text))
						yield {
							offset: name!.start,
							message: `"${text}" is no valid name: use a-z, 0-9 and "-".${repaired(text)}`,
						};
					seen.add(text);
				}
			}
		},
	},
	{
		id: 'label-syntax',
		reason:
			'Label values have at most 63 letters, digits, ".", "_" and "-"; keys are the same, with an optional domain before a slash.',
		*check({ root, kind }) {
			if (kind === 'CustomResourceDefinition') return;
			for (const { map, key: parent } of mapsIn(root)) {
				if (parent !== 'labels' && parent !== 'matchLabels' && parent !== 'nodeSelector' && parent !== 'annotations')
					continue;
				for (const { key, keyStart, value } of map.entries) {
					const [prefix, name] = key.includes('/') ? key.split(/\/(.*)/s) : [undefined, key];
					if (!/^[A-Za-z\d]([\w.-]{0,61}[A-Za-z\d])?$/.test(name!) || (prefix !== undefined && !SUBDOMAIN.test(prefix)))
						yield { offset: keyStart, message: `"${key}" is no valid key for ${parent}.` };
					const text = textOf(value);
					if (parent !== 'annotations' && text !== undefined && !LABEL_VALUE.test(text))
						yield {
							offset: value.start,
							message: `"${text}" is no valid label value: at most 63 of A-Z, a-z, 0-9, ".", "_" and "-".`,
						};
				}
			}
		},
	},
	{
		id: 'cluster-scoped',
		reason: 'An object of a cluster-scoped kind belongs to no namespace.',
		*check(document) {
			const { root, kind, apiVersion } = document;
			const namespace = entryOf(at(root, 'metadata'), 'namespace');
			if (namespace && resourceOf(apiVersion, kind)?.namespaced === false)
				yield { offset: namespace.keyStart, message: `${kind} is cluster-scoped; remove the namespace.` };
		},
	},
	{
		id: 'duplicate-object',
		reason: 'Two objects of one kind and name in a file overwrite each other.',
		*check(document, { file }) {
			const same = (other: ManifestDocument) =>
				other.kind === document.kind && other.name === document.name && other.namespace === document.namespace;
			const first = file.documents.find(same);
			if (document.name && first !== document)
				yield {
					offset: at(document.root, 'metadata', 'name')!.start,
					message: `The file already has a ${document.kind} "${document.name}".`,
				};
		},
	},
	{
		id: 'duplicate-item',
		reason: 'In lists that Kubernetes merges by a key, the last of two equal items wins or the object is refused.',
		*check({ root, kind }) {
			if (kind === 'CustomResourceDefinition') return;
			for (const { map } of mapsIn(root)) {
				for (const { key, value } of map.entries) {
					const identity = Object.hasOwn(MERGE_KEYS, key) ? MERGE_KEYS[key] : undefined;
					if (identity) yield* duplicates(itemsOf(value), identity, key);
				}
			}
		},
	},
];

/** Lists by field name and what makes their items equal. */
const MERGE_KEYS: Readonly<Record<string, (item: ManifestNode) => string | undefined>> = {
	env: (item) => textOf(at(item, 'name')),
	imagePullSecrets: (item) => textOf(at(item, 'name')),
	topologySpreadConstraints: (item) => join(item, 'topologyKey', 'whenUnsatisfiable'),
	ports: (item) =>
		at(item, 'containerPort')
			? join(item, 'containerPort', 'protocol')
			: at(item, 'targetPort') || at(item, 'nodePort')
				? join(item, 'port', 'protocol')
				: undefined,
	hostAliases: (item) => textOf(at(item, 'ip')),
};

function* duplicates(
	items: readonly ManifestNode[],
	identity: (item: ManifestNode) => string | undefined,
	list: string,
) {
	const seen = new Set<string>();
	for (const item of items) {
		const id = identity(item);
		if (id === undefined) continue;
		if (seen.has(id)) yield { offset: item.start, message: `${list} has two items for ${id}.` };
		seen.add(id);
	}
}

function join(item: ManifestNode, ...keys: string[]): string {
	return keys
		.flatMap((key) =>
			entriesOf(item)
				.filter((entry) => entry.key === key && entry.value.kind === 'scalar')
				.map(({ value }) => (value.kind === 'scalar' ? value.source : '')),
		)
		.join('/');
}

function repaired(name: string): string {
	const better = name
		.toLowerCase()
		.replace(/[^a-z\d.-]+/g, '-')
		.replace(/^[-.]+|[-.]+$/g, '');
	return better && better !== name ? ` For example "${better}".` : '';
}
