import type { APIRoute } from 'astro';
import { llmsText } from '../source/markdown/llms.ts';

/** A table of contents for programs that read: every lesson with the address of its copy in Markdown. */
export const GET: APIRoute = () =>
	new Response(llmsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
