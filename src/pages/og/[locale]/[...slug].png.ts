import type { APIRoute } from 'astro';
import { allPreviews, pictureOf } from '../../../source/previews.ts';
import type { Preview } from '../../../lib/preview/picture.ts';

export const getStaticPaths = () =>
	allPreviews().map((preview) => ({
		params: { locale: preview.locale, slug: preview.slug || 'index' },
		props: { preview },
	}));

/** The picture that a link to a page shows elsewhere. */
export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
	new Response(new Uint8Array(await pictureOf(props.preview)), { headers: { 'content-type': 'image/png' } });
