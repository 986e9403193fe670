import type { APIRoute } from 'astro';
import type { Locale } from '../../../config/locales.ts';
import { allCopies, copyOf } from '../../../source/markdown/index.ts';

export const getStaticPaths = () =>
	allCopies().map(({ locale, slug }) => ({ params: { locale, slug: slug || undefined }, props: { locale, slug } }));

/** The page as plain Markdown. */
export const GET: APIRoute<{ locale: Locale; slug: string }> = ({ props }) =>
	new Response(copyOf(props.locale, props.slug), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
