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

	it('marks and unmarks a lesson once', () => {
		const once = toggleRead({ read: [] }, 'pods/probes');
		expect(once.read).toEqual(['pods/probes']);
		expect(toggleRead(once, 'pods/probes').read).toEqual([]);
		expect(parseProgress('{"read":["a/b","a/b"]}').read).toEqual(['a/b']);
	});
});
