import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { base } from './src/config/site.ts';
import { codeThemes } from './src/config/code-themes.ts';
import { langOf, splitPath } from './src/lib/locale.ts';
import { manifestBlocks } from './src/plugins/ec-manifest.ts';
import { scrollableBlocks } from './src/plugins/ec-scroll.ts';
import { outputBlocks } from './src/plugins/ec-output.ts';

export default defineEcConfig({
	themes: codeThemes,
	useStarlightUiThemeColors: false,
	// Manifests and heredocs hold lines that start with "#"; copying must not drop them.
	frames: { removeCommentsWhenCopyingTerminalFrames: false, extractFileNameFromCode: false },
	// Starlight's own function does not know the base path and would label Chinese blocks in English.
	getBlockLocale: ({ file }) => {
		const page = file.url && file.url.protocol !== 'file:' ? splitPath(file.url.pathname, base) : undefined;
		const locale = page?.locale ?? (/\/docs\/(zh-cn|en)\//.exec(file.path.replaceAll('\\', '/'))?.[1] || 'zh-cn');
		return langOf(locale);
	},
	// A command is read whole before it is typed; output and YAML keep their columns.
	defaultProps: { overridesByLang: { bash: { wrap: true } } },
	plugins: [outputBlocks(), manifestBlocks(), scrollableBlocks()],
	styleOverrides: {
		borderRadius: 'var(--kr-radius)',
		borderColor: 'var(--kr-line)',
		codeBackground: 'var(--kr-code)',
		codeFontSize: '0.875rem',
		codeLineHeight: '1.65',
		frames: {
			frameBoxShadowCssValue: 'none',
			editorBackground: 'var(--kr-code)',
			terminalBackground: 'var(--kr-code)',
		},
	},
});
