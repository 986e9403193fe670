import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { localeCodes } from '../config/locales.ts';
import { CHAPTERS } from '../config/pages.ts';
import { DRAWING, previewSvg, type Preview } from '../lib/preview/picture.ts';
import { docSources, listFiles, root } from './docs.ts';
import { remember } from './remember.ts';
import { stringsOf } from './strings.ts';
import { titleOf } from './titles.ts';

/** Where finished pictures are kept, so that a build draws only what has changed and needs no Chinese font. */
const FOLDER = 'src/generated/previews';

/** Pages beside the road that have a picture of their own, and the string that names them. */
const OTHER_PAGES: Readonly<Record<string, string>> = {
	'': 'home.title',
	glossary: 'nav.glossary',
	troubleshooting: 'nav.troubleshooting',
	'cheat-sheet': 'nav.cheatSheet',
	'reference/fields': 'nav.fields',
	'reference/manifests': 'nav.manifests',
	'reference/corrections': 'nav.corrections',
};

/** The previews of all pages that have one of their own. */
export function allPreviews(): Preview[] {
	return localeCodes.flatMap((locale) => {
		const strings = stringsOf(locale);
		const site = strings['home.title']!;
		const others = Object.entries(OTHER_PAGES).map(([slug, key]): Preview => ({
			locale,
			slug,
			title: strings[key]!,
			site,
			above: slug ? strings['nav.reference']! : '',
			stops: CHAPTERS.length,
		}));
		const lessons = docSources()
			.filter((source) => source.locale === locale)
			.map(({ slug }): Preview => {
				const stop = CHAPTERS.findIndex(({ id }) => slug.startsWith(`${id}/`));
				const chapter = CHAPTERS[stop]?.title[locale] ?? '';
				const above = strings['preview.stop']!.replace('{{number}}', String(stop)).replace('{{chapter}}', chapter);
				return {
					locale,
					slug,
					title: titleOf(locale, slug),
					site,
					above: stop > 0 ? above : chapter,
					stops: CHAPTERS.length,
					stop,
				};
			});
		return [...others, ...lessons];
	});
}

/** The file a picture is kept in: its name changes with what the picture shows. */
export function previewFile(preview: Preview): string {
	const hash = createHash('sha256')
		.update(JSON.stringify([DRAWING, preview]))
		.digest('hex')
		.slice(0, 10);
	return `${FOLDER}/${preview.locale}/${(preview.slug || 'index').replaceAll('/', '.')}.${hash}.png`;
}

/** Pictures that are kept although no page shows them any more. */
export function stalePreviews(): string[] {
	const wanted = new Set(allPreviews().map(previewFile));
	return listFiles(FOLDER, '.png').filter((file) => !wanted.has(file));
}

/** Whether this machine can draw Chinese text. */
export const hasChineseFont = remember(
	(): boolean =>
		process.platform !== 'linux' ||
		spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).stdout?.trim().length > 0,
);

/** Draws a picture: 16 colours are enough for it, and it is an eighth of the bytes. */
export const drawPreview = (preview: Preview): Promise<Buffer> =>
	sharp(Buffer.from(previewSvg(preview)))
		.png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
		.toBuffer();

/**
 * The picture of a page: the kept one, else drawn now. Without a Chinese font that would show boxes, so the page then
 * gets the picture of the home page, and the build says what to do.
 */
export async function pictureOf(preview: Preview): Promise<Buffer> {
	const kept = path.join(root, previewFile(preview));
	if (fs.existsSync(kept)) return fs.readFileSync(kept);
	if (hasChineseFont()) return drawPreview(preview);
	const home = listFiles(`${FOLDER}/${preview.locale}`, '.png').find((file) =>
		path.basename(file).startsWith('index.'),
	);
	if (!home) throw new Error(`There is no picture for ${preview.locale}/${preview.slug}: ${ADVICE}`);
	console.warn(`${preview.locale}/${preview.slug} gets the picture of the home page: ${ADVICE}`);
	return fs.readFileSync(path.join(root, home));
}

const ADVICE = 'install a Chinese font (fonts-noto-cjk) and run "npm run generate:previews".';
