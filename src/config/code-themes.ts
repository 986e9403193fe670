import { normalizeTheme, type ThemeRegistration } from 'shiki';
import { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';

interface Palette {
	type: 'light' | 'dark';
	background: string;
	text: string;
	comment: string;
	key: string;
	value: string;
	constant: string;
}

/** The colours of the site's tokens (src/styles/tokens.css); every pair meets 4.5:1 on its background. */
const LIGHT: Palette = {
	type: 'light',
	background: '#f5f2ea',
	text: '#1b1f24',
	comment: '#5c6470',
	key: '#1d4f91',
	value: '#7a2e00',
	constant: '#2d6a3e',
};
const DARK: Palette = {
	type: 'dark',
	background: '#151c24',
	text: '#e8e6e0',
	comment: '#9aa3ae',
	key: '#8fb8f2',
	value: '#f0b48a',
	constant: '#93cfa2',
};

/** Few colours, each with one meaning: keys and commands, strings, constants, comments. */
function themeOf(name: string, palette: Palette): ExpressiveCodeTheme {
	const { type, background, text, comment, key, value, constant } = palette;
	const rule = (scope: string[], foreground: string) => ({ scope, settings: { foreground } });
	const registration: ThemeRegistration = {
		name,
		type,
		colors: { 'editor.background': background, 'editor.foreground': text },
		settings: [
			{ settings: { foreground: text, background } },
			rule(['comment', 'punctuation.definition.comment'], comment),
			rule(
				[
					'entity.name.tag',
					'support.type.property-name',
					'entity.name.function',
					'support.function',
					'entity.name.command',
				],
				key,
			),
			rule(['string', 'string.unquoted'], value),
			rule(
				['constant', 'constant.numeric', 'constant.language', 'keyword', 'variable.parameter', 'constant.other.option'],
				constant,
			),
		],
	};
	const { fg, bg, ...theme } = normalizeTheme(registration);
	return new ExpressiveCodeTheme({ ...theme, fg, bg } as ConstructorParameters<typeof ExpressiveCodeTheme>[0]);
}

export const codeThemes = [themeOf('road-dark', DARK), themeOf('road-light', LIGHT)];

/** Colours of the dark theme to the class that src/styles/code.css gives both; plain text has none. */
export const codeColours: ReadonlyMap<string, string> = new Map([
	[DARK.text, ''],
	[DARK.comment, 'c-comment'],
	[DARK.key, 'c-key'],
	[DARK.value, 'c-value'],
	[DARK.constant, 'c-constant'],
]);
