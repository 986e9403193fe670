import { docSources, readSource } from './docs.ts';

/** The lesson that shows each failure; a check holds that it is exactly one. */
export function lessonsByFailure(): ReadonlyMap<string, string> {
	return new Map(
		docSources().flatMap(({ slug, file }) =>
			[...readSource(file).matchAll(/<Failure id="([^"]+)"/g)].map((match) => [match[1]!, slug] as const),
		),
	);
}
