import { schema } from './schema.ts';

/** Words that the rule for capitals would cut in the wrong place. */
const WORDS: readonly [RegExp, string][] = [
	[/SELinux/g, 'Selinux'],
	[/JSONSchema/g, 'JsonSchema'],
	[/CephFS/g, 'Cephfs'],
	[/StorageOS/g, 'Storageos'],
	[/ScaleIO/g, 'Scaleio'],
	[/([A-Z])IPs\b/g, '$1Ips'],
];

/**
 * The stable id of a definition in addresses.
 *
 * @example definitionId('HTTPGetAction') // 'http-get-action'
 */
export function definitionId(name: string): string {
	return WORDS.reduce((text, [pattern, by]) => text.replace(pattern, by), name)
		.replace(/([a-z\d])([A-Z])/g, '$1-$2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
		.toLowerCase();
}

let byId: ReadonlyMap<string, string> | undefined;

/** The definition with an id, or undefined. */
export function definitionById(id: string): string | undefined {
	byId ??= new Map(Object.keys(schema.definitions).map((name) => [definitionId(name), name]));
	return byId.get(id);
}
