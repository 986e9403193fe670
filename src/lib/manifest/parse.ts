import { LineCounter, parseAllDocuments, type YAMLParseError } from 'yaml';
import type { Issue } from '../issue.ts';
import { buildTree } from './build-tree.ts';
import { readComments, type Comment } from './comments.ts';
import { at, isEmpty, itemsOf, textOf, type MapNode, type Segment } from './tree.ts';

/** One Kubernetes object in a file: a YAML document, or an item of a `List`. */
export interface ManifestDocument {
	file: string;
	root: MapNode;
	/** Position of the YAML document in the file, from 0. */
	index: number;
	/** For the items of a `List`, the way to the item. */
	within: readonly Segment[];
	/** Empty texts where the document does not say. */
	apiVersion: string;
	kind: string;
	name: string;
	namespace: string | undefined;
}

/** A file of manifests, read. */
export interface ManifestFile {
	/** Path as given; appears in issues. */
	file: string;
	text: string;
	documents: readonly ManifestDocument[];
	comments: readonly Comment[];
	/** Syntax errors, duplicate keys and documents that are no objects. */
	issues: readonly Issue[];
	/** Line and column, from 1, of an offset. */
	position(offset: number): { line: number; column: number };
}

/**
 * Reads a YAML file as kubectl does, keeping positions. Never throws: what cannot be read is in `issues`.
 *
 * @param file path for messages
 */
export function parseManifest(file: string, text: string): ManifestFile {
	const lines = new LineCounter();
	const parsed = parseAllDocuments(text, {
		schema: 'failsafe',
		uniqueKeys: false,
		merge: false,
		lineCounter: lines,
		prettyErrors: false,
	});
	const position = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const issues: Issue[] = [];
	const report = (offset: number, rule: string, message: string) =>
		issues.push({ file, ...position(offset), rule, message });
	const documents: ManifestDocument[] = [];
	// With nothing in the text the library returns an empty array that carries the errors.
	for (const [index, document] of Array.isArray(parsed) ? parsed.entries() : []) {
		const errors = document.errors.filter((error) => !isEscapedApostrophe(error, text));
		for (const { pos, message } of errors) report(pos[0], 'yaml-syntax', sentence(message));
		if (errors.length) continue;
		const root = buildTree(document, report);
		if (isEmpty(root)) continue;
		if (root.kind !== 'map') {
			report(
				root.start,
				'not-an-object',
				`A Kubernetes object is a mapping with apiVersion and kind; this document is a ${root.kind}.`,
			);
		} else documents.push(...objectsOf(file, index, root));
	}
	if (!documents.length && !issues.length) report(0, 'no-object', 'The file has no Kubernetes object.');
	return { file, text, documents, comments: readComments(text), issues, position };
}

function objectsOf(file: string, index: number, root: MapNode): ManifestDocument[] {
	if (textOf(at(root, 'kind')) !== 'List' || textOf(at(root, 'apiVersion')) !== 'v1')
		return [documentOf(file, index, root, [])];
	const items = itemsOf(at(root, 'items'));
	return items.flatMap((item, position) =>
		item.kind === 'map' ? [documentOf(file, index, item, ['items', position])] : [],
	);
}

function documentOf(file: string, index: number, root: MapNode, within: readonly Segment[]): ManifestDocument {
	const text = (...path: Segment[]) => textOf(at(root, ...path));
	return {
		file,
		root,
		index,
		within,
		apiVersion: text('apiVersion') ?? '',
		kind: text('kind') ?? '',
		name: text('metadata', 'name') ?? '',
		namespace: text('metadata', 'namespace'),
	};
}

/** kubectl's parser reads `\'` in double quotes, although YAML does not have it. */
function isEscapedApostrophe({ code, pos }: YAMLParseError, text: string): boolean {
	return code === 'BAD_DQ_ESCAPE' && text.startsWith("\\'", pos[0]);
}

function sentence(message: string): string {
	if (/^Missing closing ["']/.test(message)) return 'The quote is not closed.';
	const text = message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '').trim();
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** An issue at an offset of a file. */
export function issueAt({ file, position }: ManifestFile, offset: number, rule: string, message: string): Issue {
	return { file, ...position(offset), rule, message };
}
