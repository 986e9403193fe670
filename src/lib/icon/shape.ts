/** How the drawing of the icon meets the edge of its square. */
export type IconShape = 'rounded' | 'square' | 'maskable';

/** What a system may cut off a maskable icon: it keeps a circle of four fifths of the side. */
const MARGIN = 4;

/**
 * The drawing of the favicon for a place that cuts its own corners (`square`) or its own shape (`maskable`).
 *
 * @param svg the favicon: a view box of 32 × 32 and a first `<rect>` as its ground
 * @throws when the drawing is not made like that
 */
export function iconSvg(svg: string, shape: IconShape): string {
	if (shape === 'rounded') return svg;
	const ground = /<rect width="32" height="32" rx="\d+" fill="([^"]+)"\/>/;
	const colour = ground.exec(svg)?.[1];
	if (!svg.includes('viewBox="0 0 32 32"') || !colour)
		throw new Error(
			'public/favicon.svg needs viewBox="0 0 32 32" and begins with its ground, <rect width="32" height="32" rx="…" fill="…"/>.',
		);
	const margin = shape === 'maskable' ? MARGIN : 0;
	const side = 32 + 2 * margin;
	return svg
		.replace('viewBox="0 0 32 32"', `viewBox="${-margin} ${-margin} ${side} ${side}"`)
		.replace(ground, `<rect x="${-margin}" y="${-margin}" width="${side}" height="${side}" fill="${colour}"/>`);
}
