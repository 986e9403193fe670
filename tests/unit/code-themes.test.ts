import fs from 'node:fs';
import { expect, it } from 'vitest';
import { codeColours, codeThemes } from '../../src/config/code-themes.ts';

it('style sheets know every colour that code can have, in both themes', () => {
	const tokens = fs.readFileSync('src/styles/tokens.css', 'utf8');
	const code = fs.readFileSync('src/styles/code.css', 'utf8');
	for (const name of codeColours.values()) if (name) expect(code).toMatch(new RegExp(`^\\.${name}(?: \\{|,)$`, 'm'));
	for (const theme of codeThemes)
		for (const { settings } of theme.settings)
			if (settings.foreground) expect(tokens).toContain(settings.foreground.toLowerCase());
});

/** Relative luminance of a colour such as `#1d4f91`, by WCAG 2. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each(codeThemes)('every colour of the theme $name can be read on its background', ({ bg, settings }) => {
	const colours = settings.flatMap(({ settings: { foreground } }) => foreground ?? []);
	expect(colours.length).toBeGreaterThan(4);
	for (const colour of colours) {
		const [lighter = 0, darker = 0] = [luminance(colour), luminance(bg)].sort((a, b) => b - a);
		expect((lighter + 0.05) / (darker + 0.05), `${colour} on ${bg}`).toBeGreaterThanOrEqual(4.5);
	}
});
