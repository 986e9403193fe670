import { z } from 'astro/zod';
import { parse } from 'yaml';
import { localised } from '../lib/page/records.ts';
import { readSource } from './docs.ts';

/** Where the cheat sheet is written. */
export const CHEAT_SHEET = 'src/content/cheat-sheet.yaml';

const schema = z.array(
	z.strictObject({
		title: localised,
		rows: z.array(z.strictObject({ command: z.string(), 'zh-cn': z.string(), en: z.string() })).min(1),
	}),
);

/**
 * The commands of the cheat sheet by task.
 *
 * @throws when a row lacks its command or one of its languages
 */
export const readCheatSheet = (): z.infer<typeof schema> => schema.parse(parse(readSource(CHEAT_SHEET)));
