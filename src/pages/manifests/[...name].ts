import type { APIRoute } from 'astro';
import { manifestNames, manifestOf } from '../../data/manifests.ts';

export const getStaticPaths = () => manifestNames().map((name) => ({ params: { name } }));

/** The file, byte for byte, for `kubectl apply -f <address>`. */
export const GET: APIRoute = ({ params }) => new Response(manifestOf(params['name']!).text);
