import type { APIRoute } from 'astro';
import { localeCodes, type Locale } from '../../../config/locales.ts';
import { translate, type StringKey } from '../../../data/strings.ts';
import type { KeyMapText } from '../../../lib/key-map-text.ts';
import { SHORTCUTS } from '../../../lib/shortcuts.ts';

export const getStaticPaths = () => localeCodes.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => {
	const t = (key: StringKey) => translate(params['locale'] as Locale, key);
	return Response.json({
		title: t('tools.keys'),
		close: t('keys.closeMap'),
		columns: [t('keys.key'), t('keys.action')],
		rows: [
			...Object.entries(SHORTCUTS).map(([key, action]): [string[], string] => [[key], t(`keys.${action}`)]),
			[['Ctrl K', '⌘ K'], t('keys.always')],
			[['Esc'], t('keys.close')],
		],
		on: t('keys.on'),
		hint: t('keys.hint'),
	} satisfies KeyMapText);
};
