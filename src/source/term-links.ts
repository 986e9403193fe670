import { localeCodes, type Locale } from '../config/locales.ts';
import { mentionsIn, nameFinder, type Mention, type NameFinder } from '../lib/glossary/mentions.ts';
import { proseNames } from '../lib/glossary/prose-names.ts';
import { docSources } from './docs.ts';
import { parsedFile } from './parsed.ts';
import { readTerms } from './terms.ts';

const finders = new Map<Locale, NameFinder>();

/** The finder of names in the prose of one language, made once. */
export function proseFinder(locale: Locale): NameFinder {
	const known = finders.get(locale) ?? nameFinder(proseNames(readTerms(), locale));
	finders.set(locale, known);
	return known;
}

interface PageMentions {
	file: string;
	mentions: Mention[];
}

let cached: PageMentions[] | undefined;

/** The mentions of terms in every lesson; read once per process. */
export function lessonMentions(): PageMentions[] {
	cached ??= localeCodes.flatMap((locale) =>
		docSources()
			.filter((doc) => doc.locale === locale)
			.map(({ file }) => ({ file, mentions: mentionsIn(parsedFile(file).tree, proseFinder(locale)) })),
	);
	return cached;
}
