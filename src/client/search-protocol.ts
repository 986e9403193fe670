import type { Locale } from '../config/locales.ts';
import type { Answer, SectionResult } from '../lib/search/types.ts';

/** What the page asks the worker for. */
export type Request =
	| { id: number; type: 'warm'; locale: Locale; folder: string }
	| { id: number; type: 'search'; query: string; uncorrected: boolean }
	| { id: number; type: 'sections'; slug: string; first: boolean };

/** What the worker answers, by the id of the request. */
export type Response = { id: number; value?: Answer | SectionResult[] | undefined; error?: string };
