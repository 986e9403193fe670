import { ownText, textPool } from '../own-text.ts';

/** An address in a page. */
export interface Address {
	/** As written, entities resolved. */
	value: string;
	/** The element it stands in: `a`, `link`, `img`, … */
	element: string;
	/** Attributes of the element by name; those without a value are empty. */
	attributes: ReadonlyMap<string, string>;
}

/** What a built page says about addresses. */
export interface BuiltDocument {
	/** Where fragments can lead. */
	ids: ReadonlySet<string>;
	/** Ids that more than one element has. */
	repeatedIds: ReadonlySet<string>;
	addresses: Address[];
	/** Language of the page, `zh-CN`; empty when it says none. */
	lang: string;
	canonical: string | undefined;
	/** Language to address of the same page in that language. */
	alternates: ReadonlyMap<string, string>;
}

const HIDDEN = /<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g;
const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data-sibling'];
/** Properties of `<meta>` whose content is an address. */
const META = /^(?:og:(?:url|image)|twitter:image)$/;

/** What pages have in common, kept once for all of them. */
interface Common {
	own: (piece: string) => string;
	/** Attributes of elements with addresses, by how they are written. */
	attributes: Map<string, ReadonlyMap<string, string>>;
}

/**
 * A function that reads pages of one site, which say the same thing again and again.
 *
 * @example documentReader()('<p id="a"><a href="#a">up</a></p>').ids.has('a')
 */
export function documentReader(): (html: string) => BuiltDocument {
	const common: Common = { own: textPool(), attributes: new Map() };
	return (html) => readDocument(html, common);
}

/** Reads the addresses and anchors of a built page. Scripts and styles are not looked into. */
function readDocument(html: string, { own, attributes: known }: Common): BuiltDocument {
	const ids = new Set<string>();
	const repeatedIds = new Set<string>();
	const addresses: Address[] = [];
	const alternates = new Map<string, string>();
	let lang = '';
	let canonical: string | undefined;
	for (const [, name, text] of html.replace(HIDDEN, '$1').matchAll(TAG)) {
		const element = name!.toLowerCase();
		const attributes = known.get(text!) ?? attributesOf(text!);
		const id = attributes.get('id');
		if (id && ids.has(id)) repeatedIds.add(ownText(id));
		if (id) ids.add(ownText(id));
		if (element === 'html') lang = own(attributes.get('lang') ?? '');
		const add = (value: string | undefined) => {
			if (value === undefined) return;
			const kept = known.get(text!) ?? new Map([...attributes].map(([key, content]) => [own(key), own(content)]));
			if (!known.has(text!)) known.set(ownText(text!), kept);
			addresses.push({ value: own(value), element: own(element), attributes: kept });
		};
		for (const attribute of ADDRESSES) add(attributes.get(attribute));
		if (element === 'meta' && META.test(attributes.get('property') ?? attributes.get('name') ?? ''))
			add(attributes.get('content'));
		if (element !== 'link') continue;
		const [rel, href] = [attributes.get('rel'), attributes.get('href')];
		if (rel === 'canonical') canonical = href && own(href);
		const hreflang = attributes.get('hreflang');
		if (rel === 'alternate' && hreflang && href && !attributes.get('type')) alternates.set(own(hreflang), own(href));
	}
	return { ids, repeatedIds, addresses, lang, canonical, alternates };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
	return new Map(
		[...text.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [
			name!.toLowerCase(),
			decode(double ?? single ?? bare ?? ''),
		]),
	);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
	return text.replace(
		/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
		(whole, hex?: string, decimal?: string, name?: string) =>
			name
				? (NAMED[name.toLowerCase()] ?? whole)
				: String.fromCodePoint(hex ? parseInt(hex, 16) : parseInt(decimal!, 10)),
	);
}
