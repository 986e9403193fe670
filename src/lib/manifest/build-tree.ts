import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { resolvePlain } from './scalar.ts';
import type { Entry, ManifestNode, MapNode, ScalarNode } from './tree.ts';

type Report = (offset: number, rule: string, message: string) => void;

/** More nodes than any manifest has; what exceeds it is an alias bomb. */
const LIMIT = 200_000;

/** Turns a parsed YAML document into the tree the checks work on: aliases and `<<` resolved, scalars read as YAML 1.1. */
export function buildTree(document: Document.Parsed, report: Report): ManifestNode {
	let count = 0;
	const reported = new Set<number>();

	function build(node: unknown, offset: number, depth: number): ManifestNode {
		if (++count > LIMIT || depth > 200) return empty(offset);
		if (isAlias(node)) {
			const target = node.resolve(document);
			return target ? build(target, offset, depth + 1) : empty(offset);
		}
		if (isScalar(node)) return scalar(node as never, offset);
		const [start, end] = rangeOf(node as Node, offset);
		if (isSeq(node))
			return {
				kind: 'list',
				flow: node.flow === true,
				start,
				end,
				items: node.items.map((item) => build(item, start, depth + 1)),
			};
		if (!isMap(node)) return empty(offset);
		const map: MapNode = { kind: 'map', flow: node.flow === true, start, end, entries: [] };
		for (const pair of node.items) add(map, pair as Pair, depth);
		return map;
	}

	function add(map: MapNode, { key, value }: Pair, depth: number) {
		const [keyStart, keyEnd] = rangeOf(key as Node, map.start);
		const name = isScalar(key) ? String(key.value ?? '') : '';
		const child = build(value, keyEnd, depth + 1);
		if (name === '<<') {
			const sources = child.kind === 'list' ? child.items : [child];
			const merged = sources.flatMap((source) => (source.kind === 'map' ? source.entries : []));
			map.entries.push(...merged.filter((entry) => !map.entries.some((own) => own.key === entry.key)));
			return;
		}
		const entry: Entry = { key: name, keyStart, keyEnd, plainKey: isScalar(key) && key.type === 'PLAIN', value: child };
		const before = map.entries.findIndex((own) => own.key === name);
		if (before < 0) map.entries.push(entry);
		else if (map.entries[before]!.keyStart < map.start) map.entries[before] = entry;
		else if (!reported.has(keyStart)) {
			reported.add(keyStart);
			report(keyStart, 'duplicate-key', `Duplicate key "${name}": this mapping already has it.`);
		}
	}

	return build(document.contents, document.range[0], 0);
}

function scalar(node: { type?: string; value: unknown; source?: string; tag?: string }, offset: number): ScalarNode {
	const [start, end] = rangeOf(node as unknown as Node, offset);
	const text = String(node.value ?? '');
	const plain = node.type === 'PLAIN' && !node.tag?.endsWith(':str');
	return { kind: 'scalar', start, end, source: text, plain, value: plain ? resolvePlain(text) : text };
}

function empty(offset: number): ScalarNode {
	return { kind: 'scalar', start: offset, end: offset, source: '', plain: true, value: null };
}

function rangeOf(node: Node | null | undefined, fallback: number): [number, number] {
	const range = node?.range;
	return range ? [range[0], range[1]] : [fallback, fallback];
}
