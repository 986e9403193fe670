import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { codeThemes } from './src/config/code-themes.ts';
import { manifestBlocks } from './src/plugins/ec-manifest.ts';
import { scrollableBlocks } from './src/plugins/ec-scroll.ts';
import { plainFrames } from './src/plugins/ec-frame.ts';
import { outputBlocks } from './src/plugins/ec-output.ts';

export default defineEcConfig({
	themes: codeThemes,
	useStarlightUiThemeColors: false,
	// The theme is always named in the page; frames, colours and the copy button are our own (src/plugins/ec-frame.ts).
	useDarkModeMediaQuery: false,
	frames: false,
	textMarkers: false,
	// A command is read whole before it is typed; output and YAML keep their columns.
	defaultProps: { overridesByLang: { bash: { wrap: true, preserveIndent: false } } },
	plugins: [manifestBlocks(), scrollableBlocks(), plainFrames(), outputBlocks()],
	styleOverrides: {
		borderRadius: 'var(--kr-radius)',
		borderColor: 'var(--kr-line)',
		codeBackground: 'var(--kr-code)',
		codeFontSize: '0.875rem',
		codeLineHeight: '1.65',
		codeForeground: 'var(--kr-ink)',
	},
});
