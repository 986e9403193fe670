import type { APIRoute } from 'astro';
import { allTerms } from '../data/glossary.ts';
import { sheetRows, toCsv } from '../lib/glossary/sheet.ts';

export const GET: APIRoute = () => new Response(toCsv(sheetRows(allTerms())));
