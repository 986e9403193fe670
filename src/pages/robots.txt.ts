import type { APIRoute } from 'astro';
import { absolute } from '../config/site.ts';

/** Crawlers read it only at the root of a domain: on a project page it says the same and is not asked for. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
