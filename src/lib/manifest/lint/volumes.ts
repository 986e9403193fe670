import { didYouMean } from '../../suggest.ts';
import type { ManifestDocument } from '../parse.ts';
import { at, entriesOf, itemsOf, textOf, type ManifestNode } from '../tree.ts';
import { containersOf, podOf, type PodView } from './objects.ts';
import type { Rule } from './rule.ts';

export const VOLUME_RULES: readonly Rule[] = [
	{
		id: 'volume-mount',
		reason: 'A mount must name a volume of the Pod or a claim template of the StatefulSet.',
		*check(document) {
			const pod = podOf(document);
			if (!pod) return;
			const names = namesOf(document, pod);
			for (const mount of mountsOf(pod)) {
				const name = at(mount, 'name');
				const text = textOf(name);
				if (text === undefined || names.includes(text)) continue;
				const present = names.length ? ` It has ${names.join(', ')}.` : ' The Pod has no volumes.';
				yield {
					offset: name!.start,
					message: `The Pod has no volume "${text}".${didYouMean(text, names) || present}`,
				};
			}
		},
	},
	{
		id: 'volume-unused',
		reason: 'A volume that no container mounts is a leftover or a misspelt mount.',
		*check(document) {
			const pod = podOf(document);
			if (!pod) return;
			const used = new Set([...mountsOf(pod).map((mount) => textOf(at(mount, 'name'))), ...filesOf(pod)]);
			const names = namesOf(document, pod);
			// A mount that leads nowhere was reported, and is probably meant for the one left over.
			if ([...used].some((name) => name !== undefined && !names.includes(name))) return;
			for (const volume of itemsOf(at(pod.spec, 'volumes'))) {
				const name = textOf(at(volume, 'name'));
				if (name !== undefined && !used.has(name))
					yield { offset: volume.start, message: `No container mounts the volume "${name}".` };
			}
		},
	},
	{
		id: 'volume-source',
		reason: 'A volume has exactly one source.',
		*check(document) {
			for (const volume of itemsOf(at(podOf(document)?.spec, 'volumes'))) {
				const sources = entriesOf(volume).filter(({ key }) => key !== 'name');
				if (sources.length > 1)
					yield {
						offset: sources[1]!.keyStart,
						message: `A volume has one source; this one has ${sources.map(({ key }) => key).join(' and ')}.`,
					};
				if (!sources.length)
					yield {
						offset: volume.start,
						message: 'The volume has no source. Write emptyDir: {} for an empty directory.',
					};
			}
			if (document.kind !== 'PersistentVolume') return;
			const sources = entriesOf(at(document.root, 'spec')).filter(({ key }) => PV_SOURCES.has(key));
			if (sources.length !== 1)
				yield {
					offset: sources[1]?.keyStart ?? document.root.start,
					message: sources.length
						? 'A PersistentVolume has exactly one source.'
						: 'The PersistentVolume says nothing about where its storage is.',
				};
		},
	},
	{
		id: 'mount-path',
		reason: 'Two mounts at one path hide each other, so the API server refuses them; paths are absolute.',
		*check(document) {
			const pod = podOf(document);
			for (const container of pod ? containersOf(pod) : []) {
				const seen = new Set<string>();
				for (const mount of itemsOf(at(container, 'volumeMounts'))) {
					const path = at(mount, 'mountPath');
					const text = textOf(path);
					if (text === undefined) continue;
					if (seen.has(text)) yield { offset: path!.start, message: `Another volume is already mounted at ${text}.` };
					if (!/^(\/|[A-Za-z]:\\)/.test(text)) yield { offset: path!.start, message: `"${text}" is no absolute path.` };
					seen.add(text);
				}
			}
		},
	},
];

const PV_SOURCES = new Set(
	'awsElasticBlockStore azureDisk azureFile cephfs cinder csi fc flexVolume flocker gcePersistentDisk glusterfs hostPath iscsi local nfs photonPersistentDisk portworxVolume quobyte rbd scaleIO storageos vsphereVolume'.split(
		' ',
	),
);

function mountsOf(pod: PodView): ManifestNode[] {
	return containersOf(pod).flatMap((container) => [
		...itemsOf(at(container, 'volumeMounts')),
		...itemsOf(at(container, 'volumeDevices')),
	]);
}

/** Volumes from which a variable is read without a mount. */
function filesOf(pod: PodView): string[] {
	const variables = containersOf(pod).flatMap((container) => itemsOf(at(container, 'env')));
	return variables.flatMap((variable) => textOf(at(variable, 'valueFrom', 'fileKeyRef', 'volumeName')) ?? []);
}

/** Volumes of the Pod, and claim templates of the StatefulSet. */
function namesOf({ root }: ManifestDocument, { spec }: PodView): string[] {
	const claims = itemsOf(at(root, 'spec', 'volumeClaimTemplates')).map((claim) => at(claim, 'metadata'));
	return [...itemsOf(at(spec, 'volumes')), ...claims].flatMap((holder) => textOf(at(holder, 'name')) ?? []);
}
