const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s>"']+)?)*)\s*\/?>/g;
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** A start tag of a built page. */
export interface Tag {
	name: string;
	/** Attributes as they stand in the source, entities and all. */
	attributes: readonly (readonly [name: string, value: string])[];
}

/** Start tags of well-formed HTML, as the site's own build writes it. */
export function* tagsOf(html: string): Generator<Tag> {
	for (const [, name = '', text = ''] of html.matchAll(TAG)) {
		const attributes = text
			? [...text.matchAll(ATTRIBUTE)].map(
					([, attribute = '', ...values]) => [attribute, values.find((value) => value !== undefined) ?? ''] as const,
				)
			: [];
		yield { name, attributes };
	}
}
