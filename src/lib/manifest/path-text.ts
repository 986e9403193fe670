import type { ManifestDocument, ManifestFile } from './parse.ts';
import type { Segment } from './tree.ts';

/** A YAML path as authors write it, taken apart. */
export interface ManifestPath {
	/** The `Kind/name:` prefix: which object of a file is meant. */
	object?: { kind: string; namespace?: string; name: string };
	segments: readonly Segment[];
}

/** A path that is not written correctly or leads nowhere; the message says what was probably meant. */
export class PathError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'PathError';
	}
}

/**
 * Reads the text of a path.
 *
 * @throws {PathError} with the column where it stops making sense
 * @example parsePath('Service/web:spec.ports[0].port') // { object: { kind: 'Service', name: 'web' }, segments: ['spec', 'ports', 0, 'port'] }
 */
export function parsePath(text: string): ManifestPath {
	const { object, rest } = splitObject(text.trim());
	const segments: Segment[] = [];
	const token = /\.?([^.[\]"'\s]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|\['([^']*)'\]/y;
	while (token.lastIndex < rest.length) {
		const from = token.lastIndex;
		const match = token.exec(rest);
		if (!match || (from > 0 && match[1] !== undefined && rest[from] !== '.')) {
			const hint = 'Write keys with dots, list positions as [0] and keys with special characters as ["a.b/c"].';
			throw new PathError(`Path "${text}" stops making sense at "${rest.slice(from)}". ${hint}`);
		}
		const [, key, index, doubleQuoted, singleQuoted] = match;
		if (index !== undefined) segments.push(Number(index));
		else segments.push(key ?? singleQuoted ?? (JSON.parse(`"${doubleQuoted!}"`) as string));
	}
	return { ...(object ? { object } : {}), segments };
}

function splitObject(text: string): { object?: NonNullable<ManifestPath['object']>; rest: string } {
	const prefix = /^([A-Z][A-Za-z]*)\/([^[\]"']*)/.exec(text);
	if (!prefix) return { rest: text };
	const [whole, kind, tail] = prefix;
	const colon = tail!.lastIndexOf(':');
	const label = colon < 0 ? tail! : tail!.slice(0, colon);
	const rest = text.slice(whole.length - (colon < 0 ? 0 : tail!.length - colon - 1));
	const [name = '', namespace] = label.split('/').reverse();
	return { object: { kind: kind!, name, ...(namespace === undefined ? {} : { namespace }) }, rest };
}

/**
 * Writes a path; the prefix appears where the file has several objects.
 *
 * @example formatPath(['metadata', 'annotations', 'example.com/owner']) // 'metadata.annotations["example.com/owner"]'
 */
export function formatPath(
	segments: readonly Segment[],
	file?: Pick<ManifestFile, 'documents'>,
	document?: ManifestDocument,
): string {
	let text = '';
	for (const segment of segments) {
		if (typeof segment === 'number') text += `[${segment}]`;
		else if (/^[\w-]+$/.test(segment)) text += `${text ? '.' : ''}${segment}`;
		else text += `[${JSON.stringify(segment)}]`;
	}
	return file && document && file.documents.length > 1 ? `${objectLabel(document, file.documents)}:${text}` : text;
}

/** `Kind/name`, or `Kind/namespace/name` where a file has two of the same name. */
export function objectLabel(document: ManifestDocument, all: readonly ManifestDocument[]): string {
	const twice = all.some((other) => other !== document && other.kind === document.kind && other.name === document.name);
	return [document.kind, ...(twice && document.namespace ? [document.namespace] : []), document.name].join('/');
}
