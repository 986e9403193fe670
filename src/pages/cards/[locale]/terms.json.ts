import type { APIRoute } from 'astro';
import { localeCodes, type Locale } from '../../../config/locales.ts';
import { allTerms } from '../../../data/glossary.ts';
import { termCards } from '../../../lib/glossary/card.ts';

export const getStaticPaths = () => localeCodes.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => Response.json(termCards(allTerms(), params['locale'] as Locale));
