import fs from 'node:fs';
import path from 'node:path';
import { checkLinks, pageAddress, placeOf, type BuiltSite } from '../../src/lib/crawl/check.ts';
import { splitPath } from '../../src/lib/locale.ts';
import { alternatesOf } from '../../src/lib/page/alternates.ts';
import type { CurrentFile } from '../../src/lib/search/types.ts';

/** A built site on disk. */
export interface SiteOnDisk extends BuiltSite {
	folder: string;
}

const read = ({ folder }: SiteOnDisk, file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
const json = (site: SiteOnDisk, file: string) => JSON.parse(read(site, file)) as Record<string, never>;
/** Pages that are found: all but the one for wrong addresses. */
const found = ({ pages }: SiteOnDisk) => [...pages].filter(([file]) => file !== '404.html');
const alternatesFor = (site: SiteOnDisk, file: string) =>
	alternatesOf(splitPath(site.base + pageAddress(file), site.base)?.slug).map(
		({ lang, path: below }): [string, string] => [lang, site.origin + site.base + below.slice(1)],
	);

/** What must hold of every built site, wherever it lives: name of the rule to what breaks it. */
export const SITE_RULES: Readonly<Record<string, (site: SiteOnDisk) => string[]>> = {
	'every link, fragment, picture, script and style leads somewhere': (site) =>
		checkLinks(site).map(({ file, message }) => `${file}: ${message}`),

	'every page says its own address and that of the other language': (site) =>
		found(site).flatMap(([file, { canonical, alternates }]) => {
			const own = site.origin + site.base + pageAddress(file);
			const wanted = JSON.stringify(alternatesFor(site, file));
			return [
				...(canonical === own ? [] : [`${file}: canonical is ${canonical}, not ${own}`]),
				...(JSON.stringify([...alternates]) === wanted
					? []
					: [`${file}: alternates are ${JSON.stringify([...alternates])}, not ${wanted}`]),
			];
		}),

	'the site map has every page once, with the same alternates': (site) => {
		const listed = new Map(
			[...read(site, 'sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, loc, rest]) => [
				loc!,
				[...rest!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang!, href!]),
			]),
		);
		const wanted = new Map(found(site).map(([file]) => [site.origin + site.base + pageAddress(file), file]));
		return [
			...[...listed.keys()].filter((loc) => !wanted.has(loc)).map((loc) => `${loc} is no page`),
			...[...wanted].flatMap(([loc, file]) =>
				JSON.stringify(listed.get(loc)) === JSON.stringify(alternatesFor(site, file))
					? []
					: [`${loc}: missing or wrong`],
			),
		];
	},

	'robots.txt leads to the site map, and that to its parts': (site) => {
		const index = `${site.origin}${site.base}sitemap-index.xml`;
		return [
			...(read(site, 'robots.txt').includes(`Sitemap: ${index}\n`) ? [] : ['robots.txt']),
			...(read(site, 'sitemap-index.xml').includes(`<loc>${site.origin}${site.base}sitemap-0.xml</loc>`)
				? []
				: [index]),
		];
	},

	'the web manifests name pages and icons that are there': (site) =>
		['en', 'zh-cn'].flatMap((locale) => {
			const file = `${locale}/site.webmanifest`;
			const { start_url, scope, icons } = json(site, file) as unknown as {
				start_url: string;
				scope: string;
				icons: { src: string }[];
			};
			const wrong = [start_url, ...icons.map(({ src }) => src)].filter(
				(address) => placeOf(address, file, site).kind !== 'file',
			);
			return [...wrong, ...(scope === site.base ? [] : [`${file}: scope ${scope}`])];
		}),

	'copies in Markdown, llms.txt and feeds name addresses that are there': (site) =>
		[...site.files]
			.filter((file) => /\.(?:md|txt)$|corrections\.xml$/.test(file))
			.flatMap((file) => {
				const addresses = new Set(read(site, file).match(/https?:\/\/[^\s)"'<>`|&\\]+/g) ?? []);
				return [...addresses].flatMap((address) => {
					if (!address.startsWith(`${site.origin}/`)) return [];
					const place = placeOf(address, file, site);
					if (place.kind !== 'file') return [`${file}: ${address}`];
					const target = site.pages.get(place.file);
					return !place.fragment || target?.ids.has(place.fragment) ? [] : [`${file}: ${address}`];
				});
			}),

	'the cards know every field and term that a page links': (site) =>
		['en', 'zh-cn'].flatMap((locale) => {
			const fields = json(site, `cards/${locale}/fields.json`);
			const terms = json(site, `cards/${locale}/terms.json`);
			return [...site.pages]
				.filter(([file]) => file.startsWith(`${locale}/`))
				.flatMap(([file, { addresses }]) =>
					addresses.flatMap(({ value, attributes }) => {
						const term = attributes.get('class') === 'term' && /\/glossary\/([a-z0-9-]+)\/$/.exec(value)?.[1];
						if (term) return term in terms ? [] : [`${file}: no card of the term ${term}`];
						const [, definition, field] = /^(?:\.\.\/)+reference\/fields\/([\w.-]+)\/#(.+)$/.exec(value) ?? [];
						return !field || `${definition}.${field}` in fields ? [] : [`${file}: no card of ${definition}.${field}`];
					}),
				);
		}),

	'the search index is whole': (site) => {
		const { engine, wasm, names, languages } = json(site, 'search/current.json') as unknown as CurrentFile;
		const wanted = Object.values(languages).flatMap(({ bundle, pages, words, meta }) => [
			pages,
			words,
			`${bundle}/${meta}`,
		]);
		return [engine, wasm, names, ...wanted].filter((file) => !site.files.has(`search/${file}`));
	},

	'the page for wrong addresses works at any depth': (site) =>
		[...(site.pages.get('404.html')?.addresses ?? [])]
			.map(({ value }) => value)
			.filter((value) => !value.startsWith(site.base) && !/^(?:https?:|#)/.test(value)),

	'no file names another place to live': (site) => {
		const other = [
			...(site.origin === 'https://example.github.io' ? [] : [/https:\/\/example\.github\.io/]),
			...(site.base.startsWith('/kubernetes-learning-road/') ? [] : [/["'(=\s]\/kubernetes-learning-road\//]),
		];
		return [...site.files]
			.filter((file) => /\.(?:html|css|js|json|xml|txt|md|webmanifest|svg)$/.test(file))
			.filter((file) => other.some((pattern) => pattern.test(read(site, file))));
	},
};
