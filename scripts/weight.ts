/** What pages of the built site weigh: everything the browser asks for before the reader touches anything. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { base } from '../src/config/site.ts';
import { LESSON_SLUGS } from '../src/config/pages.ts';
import { localeCodes } from '../src/config/locales.ts';
import { tagsOf } from '../src/lib/html-tags.ts';

/** Bytes as they travel: compressed with gzip, level 9. */
export interface Weight {
	page: string;
	html: number;
	css: number;
	js: number;
	/** Icons, pictures, fonts, data. */
	other: number;
	total: number;
	/** Addresses of the files, the page first. */
	requests: string[];
}

const LOADED = /^(?:stylesheet|modulepreload|preload|manifest)$/;
/** Of several icons a browser takes one: the vector. Others are for browsers that know none, and for home screens. */
const ICON = /icon$/;
const VECTOR = /\.svg$/;
const IMPORT = /(?:\bimport|\bfrom)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const STYLE_FILE = /(?:url\(\s*|@import\s+)["']?(?!data:|#)([^"')]+)/g;

const sizes = new Map<string, number>();

function sizeOf(file: string): number {
	const known = sizes.get(file);
	if (known !== undefined) return known;
	const bytes = fs.readFileSync(file);
	const packed = /\.(?:png|jpe?g|webp|woff2?)$/.test(file) ? bytes.length : zlib.gzipSync(bytes, { level: 9 }).length;
	sizes.set(file, packed);
	return packed;
}

/**
 * Weighs a page: its HTML, what its tags load, and what those files load in turn. Fetches that scripts make on their own are
 * not seen here; a test in a browser compares.
 *
 * @param page path below the base, with its final slash
 * @param folder the built site
 */
export function weightOf(page: string, folder = 'dist'): Weight {
	const own = base + page;
	const requests = [own];
	const html = fs.readFileSync(path.join(folder, page, 'index.html'), 'utf8');
	const add = (address: string, from: string): void => {
		const { pathname } = new URL(address, `http://site${from}`);
		if (requests.includes(pathname)) return;
		requests.push(pathname);
		const text = /\.(?:js|css)$/.test(pathname) ? fs.readFileSync(fileOf(folder, pathname), 'utf8') : '';
		for (const [, next = ''] of text.matchAll(pathname.endsWith('.css') ? STYLE_FILE : IMPORT)) add(next, pathname);
	};
	for (const { name, attributes } of tagsOf(html)) {
		const { rel = '', href, src } = Object.fromEntries(attributes) as Record<string, string | undefined>;
		if (name === 'link' && href && (LOADED.test(rel) || (ICON.test(rel) && VECTOR.test(href)))) add(href, own);
		if ((name === 'script' || name === 'img') && src) add(src, own);
	}
	const sum = (fits: (address: string) => boolean): number =>
		requests.filter(fits).reduce((bytes, address) => bytes + sizeOf(fileOf(folder, address)), 0);
	return {
		page,
		html: sizeOf(path.join(folder, page, 'index.html')),
		css: sum((address) => address.endsWith('.css')),
		js: sum((address) => address.endsWith('.js')),
		other: sum((address) => !/(?:\/|\.css|\.js)$/.test(address)),
		total: sum(() => true),
		requests,
	};
}

const fileOf = (folder: string, address: string): string =>
	path.join(folder, address.slice(base.length), address.endsWith('/') ? 'index.html' : '');

/** Every lesson, in both languages, heaviest first. */
export function lessonWeights(folder = 'dist'): Weight[] {
	const pages = localeCodes.flatMap((locale) => LESSON_SLUGS.map((slug) => `${locale}/${slug}/`));
	return pages
		.filter((page) => fs.existsSync(path.join(folder, page, 'index.html')))
		.map((page) => weightOf(page, folder))
		.sort((a, b) => b.total - a.total);
}

/** One line a page, in bytes. */
export function weightTable(weights: readonly Weight[]): string {
	const row = (cells: (string | number)[]) => cells.map((cell, at) => String(cell).padStart(at ? 8 : 0)).join('');
	const wide = Math.max(...weights.map(({ page }) => page.length));
	return [
		row(['page'.padEnd(wide), 'total', 'html', 'css', 'js', 'other', 'files']),
		...weights.map(({ page, total, html, css, js, other, requests }) =>
			row([page.padEnd(wide), total, html, css, js, other, requests.length]),
		),
	].join('\n');
}
