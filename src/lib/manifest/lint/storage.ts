import { at, entriesOf, entryOf, itemsOf, textOf } from '../tree.ts';
import type { Rule } from './rule.ts';

const SECRET_KEYS: Readonly<Record<string, readonly string[]>> = {
	'kubernetes.io/tls': ['tls.crt', 'tls.key'],
	'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
	'kubernetes.io/ssh-auth': ['ssh-privatekey'],
};

export const STORAGE_RULES: readonly Rule[] = [
	{
		id: 'secret-type',
		reason: 'A Secret of a built-in type needs the keys of that type.',
		*check({ kind, root }) {
			const type = entryOf(root, 'type');
			if (kind !== 'Secret' || !type) return;
			const present = ['data', 'stringData'].flatMap((part) => entriesOf(at(root, part)).map(({ key }) => key));
			const missing = (SECRET_KEYS[textOf(type.value) ?? ''] ?? []).filter((key) => !present.includes(key));
			if (missing.length)
				yield {
					offset: type.value.start,
					message: `A Secret of type ${textOf(type.value)} needs ${missing.join(' and ')}.`,
				};
		},
	},
	{
		id: 'data-key',
		reason: 'Keys of a ConfigMap or Secret become file names: letters, digits, ".", "_" and "-".',
		*check({ kind, root }) {
			if (kind !== 'ConfigMap' && kind !== 'Secret') return;
			for (const part of ['data', 'stringData', 'binaryData']) {
				for (const { key, keyStart } of entriesOf(at(root, part))) {
					if (!/^[\w.-]{1,253}$/.test(key) || /^\.\.?$/.test(key))
						yield { offset: keyStart, message: `"${key}" is no valid key: use letters, digits, ".", "_" and "-".` };
				}
			}
		},
	},
	{
		id: 'claim',
		reason: 'A claim asks for some storage, and ReadWriteOncePod goes with no other access mode.',
		*check({ kind, root }) {
			if (kind !== 'PersistentVolumeClaim' && kind !== 'PersistentVolume') return;
			const spec = at(root, 'spec');
			const modes = at(spec, 'accessModes');
			const names = itemsOf(modes).map((mode) => textOf(mode));
			if (names.includes('ReadWriteOncePod') && names.length > 1)
				yield { offset: modes!.start, message: 'ReadWriteOncePod cannot be combined with other access modes.' };
			const size = kind === 'PersistentVolume' ? at(spec, 'capacity') : at(spec, 'resources', 'requests');
			if (size && !at(size, 'storage'))
				yield {
					offset: size.start,
					message: `${kind === 'PersistentVolume' ? 'capacity' : 'requests'} needs storage.`,
				};
		},
	},
	{
		id: 'custom-resource',
		reason: 'A CustomResourceDefinition is named plural.group and stores exactly one version.',
		*check({ kind, root, name }) {
			if (kind !== 'CustomResourceDefinition') return;
			const wanted = `${textOf(at(root, 'spec', 'names', 'plural'))}.${textOf(at(root, 'spec', 'group'))}`;
			if (name && name !== wanted)
				yield { offset: at(root, 'metadata', 'name')!.start, message: `The name must be "${wanted}".` };
			const versions = at(root, 'spec', 'versions');
			const stored = itemsOf(versions).filter((version) => {
				const storage = at(version, 'storage');
				return storage?.kind === 'scalar' && storage.value === true;
			});
			if (versions && stored.length !== 1)
				yield { offset: versions.start, message: `Exactly one version is stored; here ${stored.length} are.` };
		},
	},
];
