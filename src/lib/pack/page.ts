import { ownText } from '../own-text.ts';

/** What a built page asks the browser to load before the reader touches anything. */
export interface PageAssets {
	/** Style sheets in the order in which they count. */
	styles: { href: string; media: string }[];
	/** Module scripts in the order in which they run. */
	scripts: string[];
}

const STYLE = /<link rel="stylesheet" href="([^"]+)"(?: media="([^"]+)")?\s*\/?>/g;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Reads the style sheets and module scripts of a page, each once.
 *
 * @param own makes the names independent of the page they stand in
 */
export function assetsOf(html: string, own: (piece: string) => string = ownText): PageAssets {
	const styles = new Map<string, string>();
	for (const [, href = '', media = ''] of html.matchAll(STYLE))
		if (!styles.has(href)) styles.set(own(href), own(media));
	return {
		styles: [...styles].map(([href, media]) => ({ href, media })),
		scripts: [...new Set([...html.matchAll(SCRIPT)].map(([, src = '']) => own(src)))],
	};
}

/**
 * Replaces what a page loads: all tags of style sheets and module scripts go, wherever they stood, and the new ones stand
 * together in the head, so that the browser finds them at once. Scripts of type `module` run after the page is parsed.
 */
export function withAssets(html: string, styles: readonly string[], scripts: readonly string[]): string {
	const tags = [
		...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
		...scripts.map((src) => `<script type="module" src="${src}"></script>`),
	].join('');
	return html
		.replace(STYLE, '')
		.replace(SCRIPT, '')
		.replace('</head>', () => `${tags}</head>`);
}

/** Joins orders that agree with each other into one; what only one of them has stands behind what it followed there. */
export function mergeOrders(orders: Iterable<readonly string[]>): string[] {
	const merged: string[] = [];
	for (const order of orders) {
		let at = 0;
		for (const name of order) {
			const known = merged.indexOf(name);
			if (known < 0) merged.splice(at, 0, name);
			at = (known < 0 ? at : Math.max(at, known)) + 1;
		}
	}
	return merged;
}
