import type { APIRoute } from 'astro';
import { allCorrections } from '../data/corrections.ts';

export const GET: APIRoute = async () => Response.json(await allCorrections());
