import type { APIRoute } from 'astro';
import { localeCodes, type Locale } from '../../config/locales.ts';
import { correctionsFeed } from '../../source/corrections-feed.ts';

export const getStaticPaths = () => localeCodes.map((locale) => ({ params: { locale }, props: { locale } }));

/** The corrections as an Atom feed. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
	new Response(correctionsFeed(props.locale), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
