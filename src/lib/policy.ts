import { tagsOf } from './html-tags.ts';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const PLACE = /<head>(?:\s*<meta charset="[^"]*"\s*\/?>)?/;

/**
 * The Content Security Policy of a page: only files of the site, and the few inline scripts and styles by their hashes.
 * WebAssembly is allowed since the search index needs it.
 *
 * @param hash SHA-256 of a text in base 64
 */
export function policyOf(html: string, hash: (text: string) => string): string {
	const hashes = (texts: string[]) => [...new Set(texts)].map((text) => ` 'sha256-${hash(text)}'`).join('');
	const scripts = [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) =>
		/\ssrc=/.test(attributes) || /\stype="application\/(?:ld\+)?json"/.test(attributes) ? [] : [text],
	);
	const styles = [...html.matchAll(STYLE)].map(([, text = '']) => text);
	return [
		"default-src 'self'",
		`script-src 'self' 'wasm-unsafe-eval'${hashes(scripts)}`,
		`style-src 'self'${hashes(styles)}`,
		"img-src 'self' data: blob:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
	].join(';');
}

/** Puts the policy first in the head, so that it holds for all that follows. */
export function withPolicy(html: string, policy: string): string {
	return html.replace(PLACE, (start) => `${start}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/** What a page without blocked attributes does not have, nearly always; found in a fraction of the time it takes to read tags. */
const SUSPECT = /\s(?:style|on[a-z]+)=/;

/** Attributes that the policy does not let work, as `<p style>`. */
export function blockedAttributes(html: string): string[] {
	if (!SUSPECT.test(html)) return [];
	const found = new Set<string>();
	for (const { name: tag, attributes } of tagsOf(html))
		for (const [name] of attributes) if (name === 'style' || /^on[a-z]+$/.test(name)) found.add(`<${tag} ${name}>`);
	return [...found];
}
