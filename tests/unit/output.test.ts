import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { causeIn, explainFault } from '../../src/lib/fault.ts';
import { restoreFolder, swapFolder, writeFiles, type Disk } from '../../src/source/output.ts';

/** A disk on which one call fails: the n-th of a name, with the code of an error. */
function failing(call: keyof Disk, nth: number, code: string): Disk {
	let seen = 0;
	return new Proxy(fs, {
		get(target, name: keyof Disk) {
			if (name !== call) return target[name];
			return (...parameters: never[]) => {
				seen += 1;
				if (seen === nth) throw Object.assign(new Error(`${code}: injected`), { code });
				return (target[name] as (...all: never[]) => unknown)(...parameters);
			};
		},
	});
}

let folder: string;
const at = (name: string) => path.join(folder, name);
const read = (name: string) => fs.readFileSync(at(name), 'utf8');
const site = (name: string, text: string) => {
	fs.mkdirSync(at(`${name}/search`), { recursive: true });
	for (const file of ['index.html', 'search/current.json']) fs.writeFileSync(at(`${name}/${file}`), text);
};
const isSite = (name: string, text: string) =>
	['index.html', 'search/current.json'].every(
		(file) => fs.existsSync(at(`${name}/${file}`)) && read(`${name}/${file}`) === text,
	);

beforeEach(() => {
	folder = fs.mkdtempSync(path.join(os.tmpdir(), 'output-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('writing files', () => {
	const FAULTS = [
		['ENOSPC', 'the disk is full; free some space'],
		['EACCES', 'this user has no right to it; check who owns'],
		['EROFS', 'the file system is read-only'],
	] as const;
	const CALLS = ['mkdirSync', 'writeFileSync', 'renameSync'] as const;

	it.each(FAULTS.flatMap(([code, words]) => CALLS.map((call) => [code, call, words] as const)))(
		'says what to do on %s at %s, and leaves what was there',
		(code, call, words) => {
			writeFiles(folder, new Map([['a.json', 'old']]));
			const write = () =>
				writeFiles(
					folder,
					new Map([
						['a.json', 'new'],
						['b.json', 'new'],
					]),
					failing(call, 1, code),
				);
			expect(write).toThrow(`writing ${at('a.json')}: ${words}`);
			expect(write).toThrow(`(${code})`);
			expect(fs.readdirSync(folder)).toEqual(['a.json']);
			expect(read('a.json')).toBe('old');
		},
	);

	it('makes folders and replaces what is there', () => {
		writeFiles(folder, new Map([['a/b.txt', 'one']]));
		writeFiles(
			folder,
			new Map<string, string | Uint8Array>([
				['a/b.txt', 'two'],
				['c.bin', new Uint8Array([1])],
			]),
		);
		expect(read('a/b.txt')).toBe('two');
		expect(fs.readdirSync(folder).sort()).toEqual(['a', 'c.bin']);
	});
});

describe('swapping a new site in', () => {
	it('replaces the old one whole and leaves nothing else', () => {
		site('dist', 'old');
		site('dist.next-1', 'new');
		fs.writeFileSync(at('dist/only-old.html'), '');
		swapFolder(at('dist.next-1'), at('dist'));
		expect(isSite('dist', 'new')).toBe(true);
		expect(fs.existsSync(at('dist/only-old.html'))).toBe(false);
		expect(fs.readdirSync(folder)).toEqual(['dist']);
	});

	it('works where there is none yet', () => {
		site('dist.next-1', 'new');
		swapFolder(at('dist.next-1'), at('dist'));
		expect(isSite('dist', 'new')).toBe(true);
	});

	it.each([
		['the old site cannot be moved away', 'renameSync', 1, 'EACCES'],
		['the new site cannot be moved in', 'renameSync', 2, 'ENOSPC'],
		['the remains of an earlier build cannot be removed', 'rmSync', 1, 'EROFS'],
	] as const)('leaves the old one whole when %s', (_name, call, nth, code) => {
		site('dist', 'old');
		site('dist.next-1', 'new');
		expect(() => swapFolder(at('dist.next-1'), at('dist'), failing(call, nth, code))).toThrow(`(${code})`);
		expect(isSite('dist', 'old')).toBe(true);
	});

	it('succeeds although the old one cannot be removed afterwards; the next build does', () => {
		site('dist', 'old');
		site('dist.next-1', 'new');
		swapFolder(at('dist.next-1'), at('dist'), failing('rmSync', 2, 'EACCES'));
		expect(isSite('dist', 'new')).toBe(true);
		site('dist.next-2', 'newer');
		swapFolder(at('dist.next-2'), at('dist'));
		expect(isSite('dist', 'newer')).toBe(true);
		expect(fs.readdirSync(folder)).toEqual(['dist']);
	});

	it('is undone by the next build when it was killed between its two steps', () => {
		site('dist.previous', 'old');
		restoreFolder(at('dist'));
		expect(isSite('dist', 'old')).toBe(true);
		site('dist.previous', 'older');
		restoreFolder(at('dist'));
		expect(isSite('dist', 'old')).toBe(true);
	});
});

describe('faults', () => {
	it('are found in what another program prints', () => {
		expect(causeIn('[build] ENOSPC: no space left on device, write')).toMatch(/^the disk is full.*\(ENOSPC\)$/);
		expect(causeIn("EACCES: permission denied, open '/x'")).toMatch(/has no right/);
		expect(causeIn('src/a.mdx:1:1 twin the other half is missing')).toBeUndefined();
	});

	it('that are not known keep their words', () => {
		expect(explainFault(new Error('odd'), 'writing a')).toBe('writing a: odd');
	});
});
