import type { Mention } from './mentions.ts';

/**
 * Words of nearly every sentence. A page links each once; linking them again in every section would leave no line
 * without a mark.
 */
const EVERYDAY = new Set([
	'cluster',
	'container',
	'helm',
	'image',
	'kubectl',
	'kubernetes',
	'label',
	'manifest',
	'namespace',
	'node',
	'pod',
	'service',
	'volume',
]);

/** The first mention of a term in a section that has no link, or a link that repeats one of the same section. */
export interface LinkFinding {
	mention: Mention;
	wanted: 'link' | 'plain';
}

/**
 * Holds a page to the rule of links: a term is linked where a section (an h2 with all under it) first names it, and
 * nowhere else in that section; everyday words once on the page.
 *
 * @param mentions of one page, in reading order
 */
export function linkFindings(mentions: readonly Mention[]): LinkFinding[] {
	const named = new Set<string>();
	const linked = new Set<string>();
	return mentions.flatMap((mention): LinkFinding[] => {
		if (mention.kind === 'rejected') return [];
		const scope = `${EVERYDAY.has(mention.term) ? '' : mention.section} ${mention.term}`;
		const first = !named.has(scope);
		named.add(scope);
		if (mention.kind === 'name') {
			if (!first) return [];
			linked.add(scope);
			return [{ mention, wanted: 'link' }];
		}
		const again = linked.has(`${mention.section} ${mention.term}`) || linked.has(scope);
		linked.add(scope);
		linked.add(`${mention.section} ${mention.term}`);
		return again ? [{ mention, wanted: 'plain' }] : [];
	});
}

/**
 * Writes the findings into the source of a page: links what is to be linked, takes away what is linked again.
 *
 * @param source the whole file
 * @returns the new source; a place whose words do not stand there as found (an escape, an entity) stays as it is
 */
export function applyFindings(source: string, findings: readonly LinkFinding[]): string {
	const lines = source.split('\n');
	const backwards = [...findings].sort(
		(a, b) => b.mention.line - a.mention.line || b.mention.column - a.mention.column,
	);
	for (const { mention, wanted } of backwards) {
		const line = lines[mention.line - 1] ?? '';
		const head = line.slice(0, mention.column - 1);
		const rest = line.slice(mention.column - 1);
		if (wanted === 'link' && rest.startsWith(mention.text)) {
			lines[mention.line - 1] = `${head}[${mention.text}](glossary:${mention.term})${rest.slice(mention.text.length)}`;
		}
		if (wanted === 'plain') {
			lines[mention.line - 1] = head + rest.replace(/^\[([^\]]*)\]\(glossary:[a-z0-9-]+\)/, '$1');
		}
	}
	return lines.join('\n');
}
