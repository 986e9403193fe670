import fs from 'node:fs';
import { expect, it } from 'vitest';

const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, { version?: string }>;
};

it.each(['shiki', 'pagefind'])('there is one copy of %s: Starlight and our own code share it', (name) => {
	const copies = Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`));
	expect(copies).toEqual([`node_modules/${name}`]);
});

it('pagefind is the version that indexes pairs of Chinese characters', () => {
	expect(lock.packages['node_modules/pagefind']?.version).toBe('1.6.0');
});
