import { z } from 'astro/zod';
import { localised } from '../lib/page/records.ts';
import { parseWith, readYaml } from './data-file.ts';

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
 * @throws IssueError when the file does not parse or a row lacks its command or one of its languages
 */
export const readCheatSheet = (): z.infer<typeof schema> =>
	parseWith(schema, readYaml(CHEAT_SHEET), CHEAT_SHEET, 'cheat-sheet');
