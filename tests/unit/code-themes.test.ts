import fs from 'node:fs';
import { expect, it } from 'vitest';
import { codeColours, codeThemes } from '../../src/config/code-themes.ts';

it('style sheets know every colour that code can have, in both themes', () => {
	const tokens = fs.readFileSync('src/styles/tokens.css', 'utf8');
	const code = fs.readFileSync('src/styles/code.css', 'utf8');
	for (const name of codeColours.values()) if (name) expect(code).toContain(`.${name} {`);
	for (const theme of codeThemes)
		for (const { settings } of theme.settings)
			if (settings.foreground) expect(tokens).toContain(settings.foreground.toLowerCase());
});
