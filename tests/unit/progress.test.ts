import { describe, expect, it } from 'vitest';
import { exportProgress, importProgress, parseProgress, toggleRead } from '../../src/lib/progress.ts';

describe('progress', () => {
	it.each([
		[null],
		[''],
		['{'],
		['7'],
		['null'],
		['[]'],
		['{"read":7}'],
		['{"read":[7,null,{}]}'],
		['{"read":["<img src=x onerror=alert(1)>","../../etc","a b/c"],"last":"javascript:alert(1)"}'],
	])('from %j is empty', (text) => expect(parseProgress(text)).toEqual({ read: [] }));

	it('comes back from the file it was saved to', () => {
		const progress = { read: ['pods/probes', 'pods/creation'], last: 'pods/probes' };
		expect(importProgress(exportProgress(progress))).toEqual(progress);
	});

	it('is not taken from another file', () => {
		expect(() => importProgress('{"read":["pods/probes"]}')).toThrow('not a progress file');
		expect(() => importProgress('nonsense')).toThrow();
	});

	const FORMAT = 'kubernetes-learning-road-progress';
	it.each([
		['null'],
		['[]'],
		['7'],
		[`{"format":"${FORMAT}"}`],
		[`{"format":"${FORMAT}","read":"pods/probes"}`],
		[`{"format":"${FORMAT}","read":{"length":1,"0":"pods/probes"}}`],
		[`{"format":["${FORMAT}"],"read":[]}`],
	])('is not taken from the wrong types: %s', (text) => expect(() => importProgress(text)).toThrow());

	it('comes from a file with only its own slugs, whatever else stands there', () => {
		const text = `{"format":"${FORMAT}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
			"read":["pods/probes","<b>/x","__proto__","__proto__/x",["a/b"],null],"last":{"toString":"x"}}`;
		expect(importProgress(text)).toEqual({ read: ['pods/probes'] });
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	it('marks and unmarks a lesson once', () => {
		const once = toggleRead({ read: [] }, 'pods/probes');
		expect(once.read).toEqual(['pods/probes']);
		expect(toggleRead(once, 'pods/probes').read).toEqual([]);
		expect(parseProgress('{"read":["a/b","a/b"]}').read).toEqual(['a/b']);
	});
});
