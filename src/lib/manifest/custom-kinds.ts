import type { ManifestFile } from './parse.ts';
import { at, itemsOf, textOf } from './tree.ts';

/** Kinds that the CustomResourceDefinitions among the files define, as `group/version/Kind`. */
export function customKindsOf(files: readonly ManifestFile[]): Set<string> {
	const kinds = new Set<string>();
	for (const { root, kind } of files.flatMap(({ documents }) => documents)) {
		if (kind !== 'CustomResourceDefinition') continue;
		const [group, name] = [textOf(at(root, 'spec', 'group')), textOf(at(root, 'spec', 'names', 'kind'))];
		for (const version of itemsOf(at(root, 'spec', 'versions')))
			kinds.add(`${group}/${textOf(at(version, 'name'))}/${name}`);
	}
	return kinds;
}
