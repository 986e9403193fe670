/**
 * Where the site will live. The only module that reads `SITE_URL` and `BASE_PATH`.
 */

/** Used for absolute addresses when `SITE_URL` is not set. */
export const DEFAULT_ORIGIN = 'https://example.github.io';
const DEFAULT_BASE = '/kubernetes-learning-road/';

/** The repository the pages are edited in; forks set `REPOSITORY_URL`. */
export const repository = process.env['REPOSITORY_URL'] ?? 'https://github.com/example/kubernetes-learning-road';

/**
 * Brings a base path into the form `/` or `/name/`.
 *
 * @example normaliseBase('repo') // throws; normaliseBase('/repo') // '/repo/'
 * @param value the value of `BASE_PATH`; `undefined` means the default
 * @throws when the value is neither empty, `/`, `/name` nor `/name/` (several parts are allowed)
 */
export function normaliseBase(value: string | undefined): string {
	if (value === undefined) return DEFAULT_BASE;
	if (value === '' || value === '/') return '/';
	if (/^(?:\/[A-Za-z0-9._~-]+)+\/?$/.test(value) && !/\/\.{1,2}(?:\/|$)/.test(value)) return value.replace(/\/?$/, '/');
	throw new Error(
		`BASE_PATH is "${value}"; allowed are an empty value, "/", "/name" and "/name/" (letters, digits, ".", "_", "~", "-").`,
	);
}

/**
 * Checks the origin of the site.
 *
 * @param value the value of `SITE_URL`; `undefined` or empty means {@link DEFAULT_ORIGIN}
 * @throws when the value is not an http(s) origin without a path
 */
export function normaliseOrigin(value: string | undefined): string {
	if (value === undefined || value === '') return DEFAULT_ORIGIN;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return url.origin;
	throw new Error(
		`SITE_URL is "${value}"; it must be an origin such as "https://team.github.io" (the path goes into BASE_PATH).`,
	);
}

/** `/` or `/name/`: always starts and ends with a slash. */
export const base = normaliseBase(process.env['BASE_PATH']);

/** The origin without a trailing slash. */
export const origin = normaliseOrigin(process.env['SITE_URL']);

/** Whether absolute addresses are real or the named default. */
export const originIsDefault = !process.env['SITE_URL'];

/**
 * Puts the base in front of a path of the site.
 *
 * @example withBase('/en/pods/probes/') // '/kubernetes-learning-road/en/pods/probes/'
 */
export function withBase(path: string): string {
	return base + path.replace(/^\//, '');
}

/**
 * The absolute address of a path of the site.
 *
 * @example absolute('/manifests/pods/probes.yaml')
 */
export function absolute(path: string): string {
	return origin + withBase(path);
}
