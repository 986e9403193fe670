import { didYouMean } from '../suggest.ts';
import type { ManifestDocument, ManifestFile } from './parse.ts';
import { formatPath, objectLabel, parsePath, PathError, type ManifestPath } from './path-text.ts';
import type { Entry, ManifestNode } from './tree.ts';

export { formatPath, parsePath, PathError } from './path-text.ts';

/** What a path leads to. */
export interface PathTarget {
	document: ManifestDocument;
	/** The key, unless the path ends at a list item or is empty. */
	entry?: Entry;
	node: ManifestNode;
	/** First line, from 1: of the key, or of the dash of a list item. */
	from: number;
	/** Last line of the value. */
	to: number;
}

/** A part of a file, moved to the left margin. */
export interface ManifestCut {
	text: string;
	/** First and last line in the file, from 1. */
	from: number;
	to: number;
	/** Columns taken away on the left: column in the cut = column in the file - indent. */
	indent: number;
}

/**
 * Finds what a path means in a file.
 *
 * @throws {PathError} "no key …. Did you mean …?"
 * @example resolvePath(file, 'spec.containers[0].image').from // 8
 */
export function resolvePath(file: ManifestFile, path: string): PathTarget {
	const parsed = parsePath(path);
	const document = objectOf(file, parsed, path);
	let node: ManifestNode = document.root;
	let entry: Entry | undefined;
	for (const [index, segment] of parsed.segments.entries()) {
		const here = formatPath(parsed.segments.slice(0, index)) || document.kind;
		if (typeof segment === 'number') {
			if (node.kind !== 'list')
				throw new PathError(`Path "${path}": ${here} in ${file.file} is no list, so [${segment}] means nothing there.`);
			const item: ManifestNode | undefined = node.items[segment];
			if (!item)
				throw new PathError(
					`Path "${path}": ${here} in ${file.file} has ${node.items.length} items; the first is [0].`,
				);
			[node, entry] = [item, undefined];
		} else {
			const entries: readonly Entry[] = node.kind === 'map' ? node.entries : [];
			const found: Entry | undefined = entries.find(({ key }) => key === segment);
			if (!found) throw new PathError(`Path "${path}": ${missing(file, node, here, segment)}`);
			[node, entry] = [found.value, found];
		}
	}
	return { document, ...(entry ? { entry } : {}), node, ...linesOf(file, node, entry, document.root === node) };
}

/** Whether a path leads somewhere in a file. */
export function hasPath(file: ManifestFile, path: string): boolean {
	try {
		resolvePath(file, path);
		return true;
	} catch (error) {
		if (error instanceof PathError) return false;
		throw error;
	}
}

/**
 * The source text at a path, moved to the left margin; its bytes are otherwise those of the file.
 *
 * @throws {PathError}
 */
export function cutPath(file: ManifestFile, path: string): ManifestCut {
	const { entry, node, from, to, document } = resolvePath(file, path);
	const start = entry?.keyStart ?? (node === document.root ? node.start : dashOf(file.text, node));
	const indent = file.position(start).column - 1;
	const colon = entry ? entry.keyEnd + 1 : 0;
	const lines = file.text.slice(start, Math.max(endOf(file.text, node), colon)).split('\n');
	const text = lines
		.map((line, index) => (index === 0 ? line : line.replace(new RegExp(`^ {0,${indent}}`), '')))
		.join('\n');
	return { text, from, to, indent };
}

function objectOf(file: ManifestFile, { object }: ManifestPath, path: string): ManifestDocument {
	const labels = file.documents.map((document) => objectLabel(document, file.documents));
	if (!object) {
		if (file.documents.length === 1) return file.documents[0]!;
		if (!file.documents.length) throw new PathError(`Path "${path}": ${file.file} has no object.`);
		throw new PathError(
			`Path "${path}": ${file.file} has several objects; begin with one of ${labels.map((label) => `"${label}:"`).join(', ')}.`,
		);
	}
	const found = file.documents.filter(
		({ kind, name, namespace }) =>
			kind === object.kind &&
			name === object.name &&
			(object.namespace === undefined || object.namespace === namespace),
	);
	if (found.length === 1) return found[0]!;
	const wanted = [object.kind, object.namespace, object.name].filter((part) => part !== undefined).join('/');
	if (found.length > 1)
		throw new PathError(
			`Path "${path}": ${file.file} has several ${wanted}; name the namespace: "Kind/namespace/name:".`,
		);
	throw new PathError(
		`Path "${path}": ${file.file} has no ${wanted}.${didYouMean(wanted, labels) || ` It has ${labels.join(', ')}.`}`,
	);
}

function missing(file: ManifestFile, node: ManifestNode, here: string, key: string): string {
	if (node.kind === 'list') return `${here} in ${file.file} is a list; name the item first, as in ${here}[0].${key}.`;
	if (node.kind === 'scalar') return `${here} in ${file.file} is a single value without keys.`;
	const keys = node.entries.map((entry) => entry.key);
	return `no key "${key}" at ${here} in ${file.file}.${didYouMean(key, keys) || ` There are ${keys.join(', ')}.`}`;
}

function linesOf(
	file: ManifestFile,
	node: ManifestNode,
	entry: Entry | undefined,
	whole: boolean,
): { from: number; to: number } {
	const start = entry?.keyStart ?? (whole ? node.start : dashOf(file.text, node));
	const end = Math.max(endOf(file.text, node), entry?.keyEnd ?? 0, start + 1);
	return { from: file.position(start).line, to: file.position(end - 1).line };
}

/** Offset behind the last visible character of a value. */
function endOf(text: string, node: ManifestNode): number {
	return node.start + text.slice(node.start, node.end).trimEnd().length;
}

/** Offset of the dash in front of a list item, or of the item itself in flow style. */
function dashOf(text: string, node: ManifestNode): number {
	const before = text.slice(0, node.start);
	const dash = /-\s+$/.exec(before);
	return dash ? dash.index : node.start;
}
