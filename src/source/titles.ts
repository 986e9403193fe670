import { parse } from 'yaml';
import type { Locale } from '../config/locales.ts';
import { docFile, readSource } from './docs.ts';
import { remember } from './remember.ts';

interface Head {
	title: string;
	description: string;
}

const heads = remember(() => new Map<string, Head>());

/** What the frontmatter of a lesson says. */
function headOf(locale: Locale, slug: string): Head {
	const file = docFile(locale, slug);
	const head = heads().get(file) ?? readHead(file, slug);
	heads().set(file, head);
	return head;
}

function readHead(file: string, slug: string): Head {
	const [, frontmatter = ''] = readSource(file).split(/^---\r?$/m, 2);
	const { title = slug, description = '' } = (parse(frontmatter) ?? {}) as Partial<Head>;
	return { title: String(title), description: String(description) };
}

/** The title of a lesson; its slug when it says none. */
export const titleOf = (locale: Locale, slug: string): string => headOf(locale, slug).title;

/** The sentence under the title of a lesson. */
export const descriptionOf = (locale: Locale, slug: string): string => headOf(locale, slug).description;
