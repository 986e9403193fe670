/** `npm run generate:commands`: writes the tables of kubectl's and helm's commands and flags. */
import { writeFiles } from '../src/source/output.ts';
import { buildTable } from './commands/build.ts';

for (const program of ['kubectl', 'helm'] as const) {
	const file = `src/generated/commands/${program}.json`;
	writeFiles('.', new Map([[file, `${JSON.stringify(buildTable(program))}\n`]]));
	console.log(file);
}
