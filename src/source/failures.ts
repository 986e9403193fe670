import { docSources, readSource } from './docs.ts';
import { remember } from './remember.ts';

/** The lesson that shows each failure; a check holds that it is exactly one. */
export const lessonsByFailure = remember(
	(): ReadonlyMap<string, string> =>
		new Map(
			docSources().flatMap(({ slug, file }) =>
				[...readSource(file).matchAll(/<Failure id="([^"]+)"/g)].map((match) => [match[1]!, slug] as const),
			),
		),
);
