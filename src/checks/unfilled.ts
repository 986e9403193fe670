import type { Issue } from '../lib/issue.ts';
import { unfilledIn } from '../lib/scaffold/marker.ts';
import { listFiles, readSource } from '../source/docs.ts';

const PLACES = [
	['src/content', '.mdx'],
	['src/content', '.yaml'],
	['src/manifests', '.yaml'],
	['src/figures', '.ts'],
] as const;

/** No skeleton of `npm run new` reaches readers before all of it is filled in. */
export function checkUnfilled(): Issue[] {
	return PLACES.flatMap(([folder, extension]) => listFiles(folder, extension)).flatMap((file) =>
		unfilledIn(readSource(file)).map(({ line, column, hint }) => ({
			file,
			line,
			column,
			rule: 'unfilled',
			message: hint ? `still to be filled in: ${hint}.` : 'still to be filled in.',
		})),
	);
}
