import type { APIRoute } from 'astro';
import { localeCodes, type Locale } from '../../../config/locales.ts';
import { searchText } from '../../../data/search-text.ts';

export const getStaticPaths = () => localeCodes.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => Response.json(searchText(params['locale'] as Locale));
