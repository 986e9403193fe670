import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What may import what: content → components → data → lib; client → lib; config is plain data for all. */
const forbid = (folder, groups, message) => ({
	files: [`src/${folder}/**/*.{ts,astro}`],
	rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

export default tseslint.config(
	{
		ignores: [
			'dist/**',
			'dist.*/**',
			'.astro/**',
			'.cache/**',
			'node_modules/**',
			'src/generated/**',
			'test-results/**',
		],
	},
	...tseslint.configs.recommended,
	...astro.configs.recommended,
	{
		rules: {
			'no-console': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
		},
	},
	forbid(
		'lib',
		['**/components/**', '**/data/**', '**/client/**', '**/source/**', 'astro:*', 'node:*'],
		'lib is pure: it may import lib, config and libraries.',
	),
	forbid(
		'client',
		['**/components/**', '**/data/**', '**/source/**', '**/checks/**', 'astro:*', 'node:*'],
		'client code runs in the browser: it may import lib and config.',
	),
	forbid('config', ['**/components/**', '**/data/**', '**/client/**', 'astro:*'], 'config is plain data.'),
	forbid('plugins', ['astro:*', '**/components/**', '**/data/**'], 'plugins run in Node before pages exist.'),
	{
		files: ['src/components/**/*.astro', 'src/pages/**/*.{astro,ts}'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['astro:content'], message: 'src/data is the only importer of astro:content.' }] },
			],
		},
	},
);
