/**
 * Makes a built page ready for indexing. Pagefind cuts words at white space and ends every block with a full stop, so
 * what touches without being one word is parted here, and code is made plain lines.
 */

export interface PreparedPage {
	/** BCP-47 tag of the page. */
	lang: string;
	title: string;
	description: string;
	/** A whole HTML document that holds only what may be found. */
	html: string;
}

/** Parts of a page that are controls or repeat what other parts say to another sense. Pagefind leaves them out. */
export const EXCLUDED = [
	'nav',
	'footer',
	'template',
	'svg',
	'button',
	'form',
	'kr-reading',
	'kr-filter',
	'.sr-only',
	'.sl-anchor-link',
	'.copy',
	'.kr-copy',
	'a.mark',
	'[data-pagefind-ignore]',
];

/** Words that stand on a page only to lead elsewhere count little; they stay findable. Pattern of the tag, weight. */
const WEIGHTS: readonly (readonly [RegExp, string])[] = [
	[/<section(?=[^>]*><h2 id="(?:used|related)")/g, '0.1'],
	[/<ul(?= class="kr-facts")/g, '0.1'],
	[/<p(?= class="(?:used|lesson|kr-badges|where)")/g, '0.1'],
	[/<details(?= class="kr-correction")/g, '0.4'],
	[/<section(?= class="kr-failure" id=)/g, '0.5'],
	[/<section(?=[^>]* class="footnotes")/g, '0.2'],
];

/** Stands where a text goes on with something that is no part of its sentences. Nobody sees it. */
export const PAUSE = '\u2063';

/** Ids of headings, failures and corrections are kept: results lead there. The ids of paragraphs would only weigh. */
const PARAGRAPH_ID = / id="[^"]*\.\d+"/g;

/**
 * @param source a page as it was built
 * @returns `undefined` for a page that has no body to search (`data-pagefind-body`)
 */
export function preparePage(source: string): PreparedPage | undefined {
	const main = /<main[^>]*\sdata-pagefind-body[^>]*>([\s\S]*)<\/main>/.exec(source)?.[1];
	const lang = /<html[^>]*\slang="([^"]+)"/.exec(source)?.[1];
	const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main ?? '')?.[1];
	if (!main || !lang || title === undefined) return undefined;
	const description = /<p class="kr-summary"[^>]*>([\s\S]*?)<\/p>/.exec(main)?.[1] ?? '';
	let body = main
		.replace(/<script\b[\s\S]*?<\/script>|<wbr>/g, '')
		.replace(
			/<pre\b([^>]*)>([\s\S]*?)<\/pre>/g,
			(_, attributes: string, code: string) => `<pre${attributes}>${flatten(code)}</pre>`,
		)
		.replace(PARAGRAPH_ID, '')
		.replace(
			/(<\/(?:strong|code|span|a|th|td|dt|dd|li|summary)>)(?=<(?:strong|code|span|a|td|dl|dt|dd|li|p)\b)/g,
			'$1 ',
		);
	// Excerpts end before the facts of a page, and begin after them.
	body = body.replace(/(<ul class="kr-facts"[^>]*><li>)([\s\S]*?<\/ul>)/, `$1${PAUSE} $2`);
	for (const [tag, weight] of WEIGHTS) body = body.replace(tag, `$& data-pagefind-weight="${weight}"`);
	return {
		lang,
		title: textOf(title),
		description: textOf(description),
		html: `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main data-pagefind-body>${body}</main></body></html>`,
	};
}

/** One text node a block of code; excerpts of the text around it end before it and begin after it. */
const flatten = (code: string): string => `${PAUSE} ${code.replace(/<[^>]+>/g, '')} ${PAUSE}`;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The text of a piece of HTML. */
export function textOf(html: string): string {
	return html
		.replace(/<[^>]+>/g, '')
		.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
		.replace(/\s+/g, ' ')
		.trim();
}
