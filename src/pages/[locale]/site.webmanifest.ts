import type { APIRoute } from 'astro';
import { localeCodes, type Locale } from '../../config/locales.ts';
import { withBase } from '../../config/site.ts';
import { SITE_TITLE } from '../../config/starlight.ts';
import { langOf } from '../../lib/locale.ts';
import { ICONS } from '../../source/icons.ts';
import { translate } from '../../data/strings.ts';

export const getStaticPaths = () => localeCodes.map((locale) => ({ params: { locale }, props: { locale } }));

/** What a phone needs to put the site on its home screen, in the reader's language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
	Response.json({
		id: withBase(`/${locale}/`),
		start_url: withBase(`/${locale}/`),
		scope: withBase('/'),
		name: SITE_TITLE[langOf(locale)],
		short_name: 'Kubernetes',
		description: translate(locale, 'home.description'),
		lang: langOf(locale),
		dir: 'ltr',
		display: 'minimal-ui',
		background_color: '#fbfaf6',
		theme_color: '#1d4f91',
		icons: [
			{ src: withBase('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
			...Object.entries(ICONS)
				.filter(([name]) => name.startsWith('icons/'))
				.map(([name, { size, shape }]) => ({
					src: withBase(`/${name}`),
					sizes: `${size}x${size}`,
					type: 'image/png',
					...(shape === 'maskable' && { purpose: 'maskable' }),
				})),
		],
	});
