/** What a reader has read: slugs, in the order in which they were marked. */
export interface Progress {
	read: string[];
	/** The lesson opened last. */
	last?: string;
}

const FORMAT = 'kubernetes-learning-road-progress';
const SLUG = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const MOST = 500;

/**
 * Reads progress from text that may be anything: what a browser kept, or a file a reader chose. Only slugs come through.
 *
 * @returns empty progress when the text is none
 */
export function parseProgress(text: string | null): Progress {
	try {
		const value: unknown = JSON.parse(text ?? '');
		if (typeof value !== 'object' || value === null) return { read: [] };
		const { read, last } = value as { read?: unknown; last?: unknown };
		const slugs = Array.isArray(read)
			? read.filter((slug): slug is string => typeof slug === 'string' && SLUG.test(slug))
			: [];
		return {
			read: [...new Set(slugs)].slice(0, MOST),
			...(typeof last === 'string' && SLUG.test(last) && { last }),
		};
	} catch {
		return { read: [] };
	}
}

/** The file a reader takes along to another browser. */
export const exportProgress = (progress: Progress): string =>
	`${JSON.stringify({ format: FORMAT, ...progress }, null, 2)}\n`;

/** More than any such file holds, in bytes. */
export const LARGEST_FILE = 1_000_000;

/**
 * Reads such a file.
 *
 * @throws when the file is something else
 */
export function importProgress(text: string): Progress {
	const value = JSON.parse(text) as { format?: unknown; read?: unknown } | null;
	if (value?.format !== FORMAT || !Array.isArray(value.read)) throw new Error('not a progress file');
	return parseProgress(text);
}

/** Adds or removes a lesson. */
export function toggleRead(progress: Progress, slug: string): Progress {
	const read = progress.read.includes(slug)
		? progress.read.filter((other) => other !== slug)
		: [...progress.read, slug];
	return { ...progress, read };
}
