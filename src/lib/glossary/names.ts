import { localeCodes } from '../../config/locales.ts';
import type { Issue } from '../issue.ts';
import { didYouMean } from '../suggest.ts';
import { foldName } from './fold.ts';
import type { Term } from './schema.ts';

/** Every name of a term, in both languages, without repeats: display forms, official forms, variants, kubectl names, id. */
export function namesOf(term: Term): string[] {
	return [
		...new Set([
			...localeCodes.flatMap((locale) => [
				term.name[locale],
				...(term.official ? [term.official[locale]] : []),
				...term.variants[locale],
			]),
			...(term.kubectl ? [term.kubectl.resource, ...term.kubectl.shortNames] : []),
			term.id,
		]),
	];
}

/**
 * Ids are exact, related terms exist, no name belongs to two terms, and what prose avoids is a known variant.
 *
 * @param fileOf the source of a term, for messages
 */
export function checkTerms(terms: readonly Term[], fileOf: (id: string) => string): Issue[] {
	const ids = new Set(terms.map(({ id }) => id));
	const owners = new Map<string, string>();
	return terms.flatMap((term) => {
		const issue = (message: string): Issue => ({ file: fileOf(term.id), line: 1, column: 1, rule: 'term', message });
		const unknown = term.related.filter((id) => !ids.has(id) || id === term.id);
		const taken = namesOf(term).flatMap((name) => {
			const owner = owners.get(foldName(name));
			owners.set(foldName(name), owner ?? term.id);
			return owner && owner !== term.id ? [issue(`the name "${name}" belongs to "${owner}" already.`)] : [];
		});
		const strangers = localeCodes.flatMap((locale) =>
			term.avoid[locale].filter((name) => !term.variants[locale].includes(name)),
		);
		return [
			...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(term.id) ? [] : [issue('the file name is the id: kebab-case.')]),
			...unknown.map((id) => issue(`related: there is no other term "${id}".${didYouMean(id, ids)}`)),
			...taken,
			...strangers.map((name) => issue(`avoid: "${name}" is not among the variants of its language.`)),
		];
	});
}
