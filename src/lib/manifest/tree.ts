import type { ScalarValue } from './scalar.ts';

/** A YAML value with the offsets of its source text. */
export type ManifestNode = MapNode | ListNode | ScalarNode;

interface Located {
	/** Offset of the first character. */
	start: number;
	/** Offset behind the last character. */
	end: number;
}

export interface MapNode extends Located {
	kind: 'map';
	flow: boolean;
	entries: Entry[];
}

interface ListNode extends Located {
	kind: 'list';
	flow: boolean;
	items: ManifestNode[];
}

export interface ScalarNode extends Located {
	kind: 'scalar';
	value: ScalarValue;
	/** The text as written, without quotes. */
	source: string;
	/** Not quoted and not a block scalar: its type is guessed from its text. */
	plain: boolean;
}

/** A key of a mapping with its value. */
export interface Entry {
	key: string;
	keyStart: number;
	keyEnd: number;
	/** The key is not quoted. */
	plainKey: boolean;
	value: ManifestNode;
}

/** A place below a node: keys and list positions. */
export type Segment = string | number;

/** The entry of a mapping, if the node is one and has it. */
export function entryOf(node: ManifestNode | undefined, key: string): Entry | undefined {
	return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/**
 * The node reached by keys and list positions.
 *
 * @example at(document.root, 'spec', 'containers', 0)
 */
export function at(node: ManifestNode | undefined, ...segments: readonly Segment[]): ManifestNode | undefined {
	let current = node;
	for (const segment of segments) {
		if (typeof segment === 'string') current = entryOf(current, segment)?.value;
		else current = current?.kind === 'list' ? current.items[segment] : undefined;
		if (!current) return undefined;
	}
	return current;
}

/** The string of a scalar, or undefined for anything else, also for other scalars. */
export function textOf(node: ManifestNode | undefined): string | undefined {
	return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The items of a list; nothing for any other node. */
export function itemsOf(node: ManifestNode | undefined): readonly ManifestNode[] {
	return node?.kind === 'list' ? node.items : [];
}

/** The entries of a mapping; nothing for any other node. */
export function entriesOf(node: ManifestNode | undefined): readonly Entry[] {
	return node?.kind === 'map' ? node.entries : [];
}

/** Whether a key is absent or has no value; Kubernetes makes no difference. */
export function isEmpty(node: ManifestNode | undefined): boolean {
	return !node || (node.kind === 'scalar' && node.value === null);
}

/** The plain JavaScript value. */
export function toValue(node: ManifestNode): unknown {
	if (node.kind === 'scalar') return node.value;
	if (node.kind === 'list') return node.items.map(toValue);
	return Object.fromEntries(node.entries.map(({ key, value }) => [key, toValue(value)]));
}
