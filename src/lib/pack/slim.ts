const CLASS = / class="([^"]*\bastro-[a-z0-9]{8}\b[^"]*)"/g;
const SCOPE = /^astro-[a-z0-9]{8}$/;
const GENERATOR = /<meta name="generator" content="[^"]*"\s*\/?>/g;
const DIRECTION = / dir="auto"/g;
const ANCHOR_ICON = /<span aria-hidden="true" class="sl-anchor-icon">.*?<\/span>/g;

/**
 * Takes out of a page what repeats on every one and does nothing: scopes that no style rule names, the versions of the
 * generators, icons of heading links, for which src/styles/base.css has a sign, and the direction of inline code, which is
 * left to right in both languages.
 *
 * @param css all style sheets of the site
 */
export function slimPage(html: string, css: string): string {
	return html
		.replace(CLASS, (_whole, names: string) => {
			const kept = names.split(' ').filter((name) => !SCOPE.test(name) || css.includes(name));
			return kept.length ? ` class="${kept.join(' ')}"` : '';
		})
		.replace(GENERATOR, '')
		.replace(DIRECTION, '')
		.replace(ANCHOR_ICON, '');
}
