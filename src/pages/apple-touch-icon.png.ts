import type { APIRoute } from 'astro';
import { iconPng } from '../source/icons.ts';

export const GET: APIRoute = async () =>
	new Response(await iconPng('apple-touch-icon.png'), { headers: { 'content-type': 'image/png' } });
