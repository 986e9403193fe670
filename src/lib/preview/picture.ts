import type { Locale } from '../../config/locales.ts';
import { langOf } from '../locale.ts';
import { wrap } from '../figure/text.ts';

/** Size of a preview: what sites that show links ask for. */
export const PREVIEW = { width: 1200, height: 630 } as const;
/** Raise it when the drawing below changes: every picture is then made anew. */
export const DRAWING = 1;

/** What a preview of a page says. */
export interface Preview {
	locale: Locale;
	/** Path of the page below its locale; empty for the home page. */
	slug: string;
	title: string;
	/** Title of the site. */
	site: string;
	/** Above the title: the chapter, or what kind of page it is. */
	above: string;
	/** How many stops the road has, and at which the page is; none for pages beside the road. */
	stops: number;
	stop?: number;
}

const [PAPER, INK, SOFT, SIGNAL, LANE, STONE, EDGE, BRAND] = [
	'#fbfaf6',
	'#1b1f24',
	'#444b54',
	'#f6b73c',
	'#3a3f46',
	'#ffffff',
	'#e2ddd1',
	'#1d4f91',
];
/** Chinese glyphs in the forms of mainland China; the Latin letters of the same font in both languages. */
const FONTS = "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const LEFT = 80;
const ROAD_Y = 540;

const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);

/** The title in the largest size at which it takes at most three lines. */
function titleLines(title: string, locale: Locale): { lines: string[]; size: number } {
	for (const size of [84, 72, 62, 52]) {
		const lines = wrap(title, locale, PREVIEW.width - 2 * LEFT, size, true).map((line) =>
			line
				.map(({ text }) => text)
				.join('')
				.trim(),
		);
		if (lines.length <= (size > 62 ? 2 : 3)) return { lines, size };
	}
	throw new Error(`The title "${title}" is too long for its preview.`);
}

/** Draws the picture that a link to a page shows elsewhere: site, chapter, title, and the road with the page on it. */
export function previewSvg({ locale, title, site, above, stops, stop }: Preview): string {
	const { lines, size } = titleLines(title, locale);
	const step = Math.round(size * 1.22);
	const first = 318 - ((lines.length - 1) * step) / 2 + size * 0.36;
	const x = (index: number) => Math.round(LEFT + 30 + (index * (PREVIEW.width - 2 * LEFT - 60)) / (stops - 1));
	const text = (
		content: string,
		y: number,
		{
			fontSize,
			fill = INK,
			weight = 400,
			left = LEFT,
			anchor = 'start',
		}: { fontSize: number; fill?: string; weight?: number; left?: number; anchor?: string },
	) =>
		`<text x="${left}" y="${y}" font-size="${fontSize}" fill="${fill}" font-weight="${weight}" text-anchor="${anchor}">${escape(content)}</text>`;
	const stone = (index: number) => {
		const here = index === stop;
		const fill = here ? SIGNAL : STONE;
		const circle = `<circle cx="${x(index)}" cy="${ROAD_Y}" r="${here ? 32 : 22}" fill="${fill}" stroke="${here ? SIGNAL : EDGE}" stroke-width="3"/>`;
		return (
			circle +
			(index === 0
				? `<path d="M${x(0) - 7} ${ROAD_Y - 10}v20l17-10z" fill="${here ? INK : SOFT}"/>`
				: text(String(index), ROAD_Y + (here ? 11 : 8), {
						fontSize: here ? 30 : 22,
						fill: here ? INK : SOFT,
						weight: 700,
						left: x(index),
						anchor: 'middle',
					}))
		);
	};
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PREVIEW.width} ${PREVIEW.height}" width="${PREVIEW.width}" height="${PREVIEW.height}" xml:lang="${langOf(locale)}" font-family="${FONTS}">` +
		`<rect width="100%" height="100%" fill="${PAPER}"/>` +
		`<g transform="translate(${LEFT} 62) scale(1.5)"><rect width="32" height="32" rx="7" fill="${BRAND}"/><path d="M7 28 14 4h4l7 24" fill="none" stroke="#fff" stroke-width="2.6" stroke-linejoin="round"/><path d="M16 8v3m0 4v4m0 4v4" stroke="${SIGNAL}" stroke-width="2.6" stroke-linecap="round"/></g>` +
		text(site, 97, { fontSize: 32, weight: 700, left: LEFT + 66 }) +
		(above ? text(above, Math.round(first - size * 0.36 - step / 2 - 28), { fontSize: 34, fill: SOFT }) : '') +
		lines.map((line, index) => text(line, Math.round(first + index * step), { fontSize: size, weight: 700 })).join('') +
		`<path d="M-40 ${ROAD_Y}H1240" stroke="${LANE}" stroke-width="52"/><path d="M-40 ${ROAD_Y}H1240" stroke="${SIGNAL}" stroke-width="4" stroke-dasharray="20 24"/>` +
		Array.from({ length: stops }, (_, index) => stone(index)).join('') +
		'</svg>'
	);
}
