import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { processor } from './src/config/markdown.ts';
import { base, origin } from './src/config/site.ts';
import { sitemapOptions } from './src/config/sitemap.ts';
import { starlightConfig } from './src/config/starlight.ts';
import { builtLinks } from './src/integrations/built-links.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { pack } from './src/integrations/pack.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';

export default defineConfig({
	site: origin,
	base,
	trailingSlash: 'always',
	markdown: { processor },
	prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
	integrations: [
		contentChecks(),
		sitemap(sitemapOptions),
		starlight(starlightConfig),
		searchIndex(),
		pack(),
		builtLinks(),
		securityPolicy(),
	],
	vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
});
