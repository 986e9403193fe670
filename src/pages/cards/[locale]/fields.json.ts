import type { APIRoute } from 'astro';
import { localeCodes, type Locale } from '../../../config/locales.ts';
import { fieldCards } from '../../../data/fields.ts';

export const getStaticPaths = () => localeCodes.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => Response.json(fieldCards(params['locale'] as Locale));
