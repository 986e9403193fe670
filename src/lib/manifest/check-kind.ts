import { editDistance } from '../suggest.ts';
import { meant } from './meant.ts';
import { removedApi } from './known-apis.ts';
import type { ManifestDocument } from './parse.ts';
import { definitionOfKind, resourceOf, schema, SCHEMA_VERSION } from './schema.ts';
import { at, entryOf, isEmpty } from './tree.ts';

/** A finding before it has a file and a position. */
export interface Finding {
	offset: number;
	rule: string;
	message: string;
	/** It cannot be decided from the given files and the schema. */
	unresolved?: boolean;
}

/** Kinds that only wrap other objects or are read by clients, not stored. */
const CLIENT_SIDE = new Set([
	'v1/List',
	'kustomize.config.k8s.io/v1beta1/Kustomization',
	'kustomize.config.k8s.io/v1alpha1/Component',
]);

/** `Deployment` to the API versions that have it. */
const versionsOf = new Map<string, string[]>();
for (const key of [...Object.keys(schema.kinds), ...Object.keys(schema.resources)]) {
	const [kind, apiVersion] = [key.slice(key.lastIndexOf('/') + 1), key.slice(0, key.lastIndexOf('/'))];
	const versions = versionsOf.get(kind) ?? versionsOf.set(kind, []).get(kind)!;
	if (!versions.includes(apiVersion)) versions.push(apiVersion);
}

/**
 * Says why a document's apiVersion and kind have no schema here, if that is a fault.
 *
 * @param customKinds kinds defined by CustomResourceDefinitions, as `group/version/Kind`
 */
export function checkKind(
	{ root, apiVersion, kind }: ManifestDocument,
	customKinds: ReadonlySet<string>,
): Finding | undefined {
	for (const key of ['apiVersion', 'kind']) {
		const value = at(root, key);
		if (isEmpty(value))
			return { offset: root.start, rule: 'missing-field', message: `Missing required field "${key}".` };
		if (value?.kind !== 'scalar' || typeof value.value !== 'string')
			return { offset: value!.start, rule: 'wrong-type', message: `Expected a string for ${key}.` };
	}
	const key = `${apiVersion}/${kind}`;
	if (CLIENT_SIDE.has(key) || customKinds.has(key)) return undefined;
	const atVersion = entryOf(root, 'apiVersion')!.value.start;
	const removed = removedApi(apiVersion, kind);
	if (removed) {
		const { successor, note } = removed;
		const instead = successor ? ` Use ${successor}.` : ' Nothing with this name replaces it.';
		return {
			offset: atVersion,
			rule: 'removed-api',
			message: `${kind} in ${apiVersion} was removed in Kubernetes ${removed.removed}.${instead}${note ? ` ${note}` : ''}`,
		};
	}
	if (definitionOfKind(apiVersion, kind)) return undefined;
	const atKind = entryOf(root, 'kind')!.value.start;
	if (resourceOf(apiVersion, kind) || isForeign(apiVersion)) {
		return {
			offset: atKind,
			rule: 'no-schema',
			message: `There is no schema for ${kind} of ${apiVersion}; only its YAML was checked.`,
			unresolved: true,
		};
	}
	const versions = versionsOf.get(kind);
	if (versions) {
		return {
			offset: atVersion,
			rule: 'unknown-api',
			message: `Kubernetes ${SCHEMA_VERSION} has no ${kind} in ${apiVersion}. It is in ${stable(versions).join(' or ')}.`,
		};
	}
	return {
		offset: atKind,
		rule: 'unknown-kind',
		message: `Kubernetes ${SCHEMA_VERSION} has no kind ${kind}.${meant(kind, versionsOf.keys())}`,
	};
}

const GROUPS = new Set([...versionsOf.values()].flat().map((version) => version.split('/')[0]!));

/** A group with a domain that Kubernetes itself neither has nor nearly has: a custom resource, or the configuration of a tool. */
function isForeign(apiVersion: string): boolean {
	const [group = '', version] = apiVersion.split('/');
	return version !== undefined && group.includes('.') && ![...GROUPS].some((known) => editDistance(group, known) <= 2);
}

function stable(versions: readonly string[]): readonly string[] {
	const found = versions.filter((version) => /(^|\/)v\d+$/.test(version));
	return found.length ? found : versions;
}
