import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { base } from '../config/site.ts';
import { addPage, addReads, addScript, noNames, type UsedNames } from '../lib/pack/names.ts';
import { textPool } from '../lib/own-text.ts';
import { assetsOf, mergeOrders, withAssets, type PageAssets } from '../lib/pack/page.ts';
import { withoutPreloads } from '../lib/pack/scripts.ts';
import { scopesIn, slimPage } from '../lib/pack/slim.ts';
import { trimStyles } from '../lib/pack/styles.ts';

/** Lessons have the control for reading in two languages. */
const LESSON = /<kr-reading\b/;
/** Every page but the front door and the page for wrong addresses. */
const HEADER = /<div class="kr-header\b/;
/** Scripts of Expressive Code (src/client/code.ts does what it would do) and for folded groups of the sidebar (none fold). */
const REPLACED = /\/(?:ec|Page\.astro_astro_type_script_index_0_lang)\.[\w-]+\.js$/;
const ASSETS = '_astro';

interface Page {
	file: string;
	assets: PageAssets;
	isLesson: boolean;
	/** Pages without a header keep what they have. */
	hasHeader: boolean;
}

/**
 * Packs what built pages load: one script, and one style sheet with what lessons have, without the rules that no page needs.
 * Other pages may have styles of their own. Pages are read one by one, so that memory does not grow with the site.
 *
 * @param folder the built site
 * @returns addresses of the two, and how many files they stand for
 */
export async function packSite(folder: string): Promise<{ style: string; script: string; replaced: number }> {
	const scopes = scopesIn(readStyles(folder));
	const used = noNames();
	const own = textPool();
	const pages = htmlFiles(folder).map((file): Page => {
		const html = slimPage(fs.readFileSync(file, 'utf8'), scopes);
		addPage(used, html);
		return { file, assets: assetsOf(html, own), isLesson: LESSON.test(html), hasHeader: HEADER.test(html) };
	});
	const lessons = pages.filter(({ isLesson }) => isLesson);
	const scripts = mergeOrders(
		[...lessons, ...pages.filter(({ hasHeader }) => hasHeader)].map(({ assets }) => assets.scripts),
	).filter((src) => !REPLACED.test(src));
	const styles = mergeOrders(lessons.map(({ assets }) => assets.styles.map(({ href }) => href)));
	const script = await bundleScripts(folder, scripts);
	const style = joinStyles(folder, styles, pages, used);
	const needed = new Set<string>();
	for (const { file, assets, hasHeader } of pages) {
		const sheets = assets.styles.map(({ href }) => href);
		if (!hasHeader) for (const name of [...sheets, ...assets.scripts]) needed.add(name);
		if (!hasHeader) continue;
		const loaded = [style, ...sheets.filter((href) => !styles.includes(href))];
		fs.writeFileSync(file, withAssets(slimPage(fs.readFileSync(file, 'utf8'), scopes), loaded, [script]));
		for (const name of [...loaded, script]) needed.add(name);
	}
	removeUnused(folder, needed);
	return { style, script, replaced: styles.length + scripts.length };
}

const readStyles = (folder: string): string =>
	fs
		.readdirSync(path.join(folder, ASSETS))
		.filter((name) => name.endsWith('.css'))
		.map((name) => fs.readFileSync(path.join(folder, ASSETS, name), 'utf8'))
		.join('\n');

const htmlFiles = (folder: string): string[] =>
	fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.sort()
		.map((name) => path.join(folder, name));

const fileOf = (folder: string, address: string): string => path.join(folder, address.slice(base.length));

/** One script that runs the others in their order; what they load on first use stays in files of its own. */
async function bundleScripts(folder: string, scripts: readonly string[]): Promise<string> {
	const entry: Plugin = {
		name: 'site',
		resolveId: (id) => (id === 'site' ? id : null),
		load: (id) =>
			id === 'site'
				? scripts.map((src) => `import ${JSON.stringify(fileOf(folder, src))};`).join('\n')
				: withoutPreloads(fs.readFileSync(id, 'utf8')),
	};
	const build = await rolldown({ input: 'site', plugins: [entry] });
	const { output } = await build.write({
		dir: path.join(folder, ASSETS),
		entryFileNames: '[name].[hash].js',
		// Names of chunks already hold a hash.
		chunkFileNames: ({ name }) => `${name.split('.')[0]}.[hash].js`,
		minify: true,
	});
	await build.close();
	return `${base}${ASSETS}/${output[0].fileName}`;
}

function joinStyles(folder: string, styles: readonly string[], pages: readonly Page[], used: UsedNames): string {
	const media = new Map(pages.flatMap(({ assets }) => assets.styles.map((sheet) => [sheet.href, sheet.media])));
	const css = styles.map((href) => {
		const text = fs.readFileSync(fileOf(folder, href), 'utf8');
		return media.get(href) ? `@media ${media.get(href)}{${text}}` : text;
	});
	addAssets(used, folder, styles);
	const trimmed = trimStyles(css.join('\n'), used);
	const name = `site.${createHash('sha256').update(trimmed).digest('base64url').slice(0, 8)}.css`;
	fs.writeFileSync(path.join(folder, ASSETS, name), trimmed);
	return `${base}${ASSETS}/${name}`;
}

/** Adds the names in scripts, and those in style sheets that stay. */
function addAssets(used: UsedNames, folder: string, styles: readonly string[]): void {
	for (const name of fs.readdirSync(path.join(folder, ASSETS))) {
		if (name.endsWith('.css') && !styles.some((href) => href.endsWith(name)))
			addReads(used, fs.readFileSync(path.join(folder, ASSETS, name), 'utf8'));
		// A worker cannot touch the page.
		if (!name.endsWith('.js') || name.includes('worker')) continue;
		addScript(used, fs.readFileSync(path.join(folder, ASSETS, name), 'utf8'));
	}
}

/** Removes the scripts and style sheets that neither a page nor anything that is loaded mentions. */
function removeUnused(folder: string, loaded: ReadonlySet<string>): void {
	const assets = fs.readdirSync(path.join(folder, ASSETS)).filter((name) => /\.(?:js|css)$/.test(name));
	const needed = new Set<string>();
	const visit = (text: string): void => {
		for (const name of assets) {
			if (needed.has(name) || !text.includes(name)) continue;
			needed.add(name);
			visit(fs.readFileSync(path.join(folder, ASSETS, name), 'utf8'));
		}
	};
	visit([...loaded].join(' '));
	for (const name of assets) if (!needed.has(name)) fs.rmSync(path.join(folder, ASSETS, name));
}
