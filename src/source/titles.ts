import { parse } from 'yaml';
import type { Locale } from '../config/locales.ts';
import { docFile, readSource } from './docs.ts';

const known = new Map<string, { source: string; head: Head }>();

interface Head {
	title: string;
	description: string;
}

/** What the frontmatter of a lesson says; read anew when the file has changed. */
function headOf(locale: Locale, slug: string): Head {
	const file = docFile(locale, slug);
	const source = readSource(file);
	const kept = known.get(file);
	if (kept?.source === source) return kept.head;
	const [, frontmatter = ''] = source.split(/^---\r?$/m);
	const { title = slug, description = '' } = (parse(frontmatter) ?? {}) as Partial<Head>;
	const head = { title: String(title), description: String(description) };
	known.set(file, { source, head });
	return head;
}

/** The title of a lesson; its slug when it says none. */
export const titleOf = (locale: Locale, slug: string): string => headOf(locale, slug).title;

/** The sentence under the title of a lesson. */
export const descriptionOf = (locale: Locale, slug: string): string => headOf(locale, slug).description;
