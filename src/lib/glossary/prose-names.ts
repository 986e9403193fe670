import type { Locale } from '../../config/locales.ts';
import { namesOf } from './names.ts';
import type { Term } from './schema.ts';

/** A name as it may stand in running text. */
export interface ProseName {
	term: string;
	name: string;
	/** Prose that uses this name is expected to link the term; other names are only known, so that no shorter one is found inside. */
	links: boolean;
	/** Prose does not use this name at all; the form of the house stands in its place. */
	house?: string;
	/** Upper and lower case count, because in lower case it is an ordinary word (a job, a role). */
	exact: boolean;
}

/** Words that contain the name of a term and mean something else. */
const OTHER_THINGS = [
	'网络命名空间',
	'network namespace',
	'network namespaces',
	'镜像标签',
	'固定标签',
	'Argo Rollouts',
	'AWS VPC CNI',
	'Azure CNI',
	'MongoDB replica sets',
	'NGINX Ingress Controller',
	'HAProxy Kubernetes Ingress Controller',
];

/**
 * The names by which the prose of one language mentions terms. The display form counts, each part of a form such as
 * `持久卷申领（PVC）` by itself, and in English its plural; `prose` of the entry replaces that.
 */
export function proseNames(terms: readonly Term[], locale: Locale): ProseName[] {
	const others = OTHER_THINGS.map((name): ProseName => ({ term: '', name, links: false, exact: false }));
	const own = terms.flatMap((term) => {
		const linked = term.prose?.[locale] ?? parts(term.name[locale]);
		const avoided = new Set(term.avoid[locale]);
		const known = namesOf(term).filter((name) => /[\s\p{Script=Han}]|[a-z][A-Z]/u.test(name) && !avoided.has(name));
		const entry = (name: string, links: boolean): ProseName => ({
			term: term.id,
			name,
			links,
			exact: links && isProper(name, term),
		});
		return [
			...linked.flatMap((name) => (locale === 'en' ? [name, plural(name)] : [name])).map((name) => entry(name, true)),
			...known.map((name) => entry(name, false)),
			...term.avoid[locale].map((name) => ({ ...entry(name, false), house: parts(term.name[locale])[0]! })),
		];
	});
	return [...own, ...others];
}

/** `持久卷申领（PVC）` has two parts: the form and its abbreviation. */
function parts(form: string): string[] {
	return form.split(/\s*[（(]|[）)]/).filter(Boolean);
}

/** Kinds of objects, states and names with capitals inside are proper names: `Job`, `Pending`, `emptyDir`. */
const isProper = (name: string, { kind }: Term): boolean =>
	/^(?:api-object|status)$/.test(kind) ? /^[A-Z]/.test(name) : /[A-Z].*[A-Z]|[a-z][A-Z]/.test(name);

const plural = (name: string): string =>
	/(?:s|x|ch|sh)$/.test(name) ? `${name}es` : /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
