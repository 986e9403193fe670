import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildTable } from '../../scripts/commands/build.ts';
import { toolsAvailable } from '../../scripts/kubernetes-tools.ts';
import { checkAllCommands } from '../../src/checks/commands.ts';

const read = (program: string) =>
	JSON.parse(readFileSync(`src/generated/commands/${program}.json`, 'utf8')) as { version: string };

// The programs in the npm package are Linux x86-64 only; elsewhere the committed tables serve without this comparison.
it.skipIf(!toolsAvailable).each(['kubectl', 'helm'] as const)(
	'the table of %s is what the real program says',
	(program) => {
		expect(read(program)).toEqual(buildTable(program));
	},
);

it('the tables are of the versions that the pages name', () => {
	expect(read('kubectl').version).toMatch(/^1\.36\./);
	expect(read('helm').version).toMatch(/^4\.2\./);
});

it('every command on the site exists', () => {
	expect(checkAllCommands()).toEqual([]);
});
