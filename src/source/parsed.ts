import { parsePage, type ParsedPage } from '../lib/page/parse.ts';
import { readSource } from './docs.ts';

const known = new Map<string, { source: string; page: ParsedPage }>();

/** A lesson's file, parsed; parsed anew when it has changed. The tree is shared: nobody may change it. */
export function parsedFile(file: string): ParsedPage {
	const source = readSource(file);
	const kept = known.get(file);
	if (kept?.source === source) return kept.page;
	const page = parsePage(source);
	known.set(file, { source, page });
	return page;
}
