import type { APIRoute } from 'astro';
import { allTerms } from '../data/glossary.ts';
import { sheetRows } from '../lib/glossary/sheet.ts';

export const GET: APIRoute = () => Response.json(sheetRows(allTerms()));
