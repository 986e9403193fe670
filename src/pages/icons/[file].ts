import type { APIRoute } from 'astro';
import { iconPng, ICONS } from '../../source/icons.ts';

type Name = keyof typeof ICONS;

export const getStaticPaths = () =>
	(Object.keys(ICONS) as Name[])
		.filter((name) => name.startsWith('icons/'))
		.map((name) => ({ params: { file: name.slice('icons/'.length) }, props: { name } }));

export const GET: APIRoute<{ name: Name }> = async ({ props }) =>
	new Response(await iconPng(props.name), { headers: { 'content-type': 'image/png' } });
