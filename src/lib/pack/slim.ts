const CLASS = / class="([^"]*\bastro-[a-z0-9]{8}\b[^"]*)"/g;
const SCOPE = /^astro-[a-z0-9]{8}$/;
const SCOPES = /astro-[a-z0-9]{8}/g;
const GENERATOR = /<meta name="generator" content="[^"]*"\s*\/?>/g;
const DIRECTION = / dir="auto"/g;
const ANCHOR_ICON = /<span aria-hidden="true" class="sl-anchor-icon">.*?<\/span>/g;

/** The scopes that the rules of style sheets name. */
export const scopesIn = (css: string): Set<string> => new Set(css.match(SCOPES));

/**
 * Takes out of a page what repeats on every one and does nothing: scopes that no style rule names, the versions of the
 * generators, icons of heading links, for which src/styles/base.css has a sign, and the direction of inline code, which is
 * left to right in both languages.
 *
 * @param scopes those that style rules name
 */
export function slimPage(html: string, scopes: ReadonlySet<string>): string {
	return html
		.replace(CLASS, (_whole, names: string) => {
			const kept = names.split(' ').filter((name) => !SCOPE.test(name) || scopes.has(name));
			return kept.length ? ` class="${kept.join(' ')}"` : '';
		})
		.replace(GENERATOR, '')
		.replace(DIRECTION, '')
		.replace(ANCHOR_ICON, '');
}
