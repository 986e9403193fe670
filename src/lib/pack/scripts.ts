const MAP = /const __vite__mapDeps=.*?\.map\(\w+=>d\[\w+\]\);/s;
const DEPENDENCIES = /,__vite__mapDeps\(\[[\d,]*\]\)/g;
const HELPER = /\bvite:preloadError\b/;
const EXPORT = /export\s*\{\s*[\w$]+ as ([\w$]+)\s*\};?\s*$/;

/**
 * Takes Vite's preloading out of a built script: what is loaded on first use is small and has no styles of its own, and the
 * lists name files that packing replaces. Its helper becomes a function that just loads.
 */
export function withoutPreloads(code: string): string {
	const name = HELPER.test(code) && EXPORT.exec(code)?.[1];
	if (name) return `const load = (make) => make();export { load as ${name} };`;
	return code.replace(MAP, '').replace(DEPENDENCIES, '');
}
