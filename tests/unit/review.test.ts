import { describe, expect, it } from 'vitest';
import {
	changedAlone,
	readDifference,
	readJointCommits,
	recordReview,
	reviewState,
} from '../../src/lib/parity/review.ts';
import { staleReasons } from '../../src/lib/page/freshness.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)) as [string, string, string, string];
const recorded = { 'zh-cn': a, en: b };

describe('the record of a pair', () => {
	it.each([
		['stands when nothing changed', recorded, 'same'],
		['names the Chinese half when only that changed', { 'zh-cn': c, en: b }, 'zh-cn'],
		['names the English half when only that changed', { 'zh-cn': a, en: c }, 'en'],
		['sees that both halves changed', { 'zh-cn': c, en: d }, 'both'],
	])('%s', (_name, now, state) => expect(reviewState(recorded, now)).toBe(state));

	it('is missing for a new page', () => expect(reviewState(undefined, recorded)).toBe('new'));

	it('is renewed when both halves changed, and loses its old reason', () => {
		const now = { 'zh-cn': c, en: d };
		expect(recordReview({ ...recorded, reason: 'a typo' }, undefined, now)).toEqual(now);
	});

	it('keeps its reason while nothing changes', () => {
		const review = { ...recorded, reason: 'a typo' };
		expect(recordReview(review, undefined, recorded)).toBe(review);
	});

	it('takes a change of one half only with a reason', () => {
		const now = { 'zh-cn': a, en: c };
		expect(() => recordReview(recorded, undefined, now)).toThrow(/only en changed; change zh-cn too, or .*--reason/);
		expect(() => recordReview(recorded, undefined, now, '  ')).toThrow(/only en changed/);
		expect(recordReview(recorded, undefined, now, 'a typo')).toEqual({ ...now, reason: 'a typo' });
	});
});

describe('a half that changed alone', () => {
	it('is named with the state that was reviewed', () =>
		expect(changedAlone(recorded, undefined, { 'zh-cn': c, en: b })).toEqual({ locale: 'zh-cn', since: a }));

	it('is none when both halves changed', () =>
		expect(changedAlone(recorded, undefined, { 'zh-cn': c, en: d })).toBeUndefined());

	it('is seen after both halves were committed together, although nobody renewed the record', () =>
		expect(changedAlone(recorded, { 'zh-cn': c, en: c }, { 'zh-cn': c, en: d })).toEqual({ locale: 'en', since: c }));

	it('is accepted once the record holds it, whatever was committed together before', () =>
		expect(changedAlone({ 'zh-cn': a, en: d }, recorded, { 'zh-cn': a, en: d })).toBeUndefined());
});

it('the log of git tells in which states both halves were last committed together', () => {
	const raw = (hash: string, path: string) => `:100644 100644 ${d} ${hash} M\tsrc/content/docs/${path}.mdx`;
	const log = [
		'commit\n',
		raw(c, 'en/pods/probes'),
		'commit\n',
		raw(a, 'zh-cn/pods/probes'),
		raw(b, 'en/pods/probes'),
		raw(b, 'en/start/about'),
		'commit\n',
		raw(d, 'zh-cn/pods/probes'),
		raw(d, 'en/pods/probes'),
	].join('\n');
	expect([...readJointCommits(log)]).toEqual([['pods/probes', recorded]]);
});

describe('the difference that is shown', () => {
	const head = 'diff --git a/x b/y\n--- a/x\n+++ b/y\n';

	it('is cut to what changed in a long line, and says where', () => {
		const text = 'word '.repeat(40);
		expect(readDifference(`${head}@@ -7 +9 @@\n-${text}old ${text}\n+${text}new ${text}\n`)).toEqual({
			line: 9,
			text: `-…${'word '.repeat(8)}old ${'word '.repeat(8).slice(0, -1)}…\n+…${'word '.repeat(8)}new ${'word '.repeat(8).slice(0, -1)}…`,
		});
	});

	it('shows added lines whole and counts those beyond the twelfth', () => {
		const lines = Array.from({ length: 15 }, (_, index) => `+line ${index}`);
		const shown = readDifference(`${head}@@ -3,0 +4,15 @@\n${lines.join('\n')}\n`);
		expect(shown?.line).toBe(4);
		expect(shown?.text.split('\n')).toEqual([...lines.slice(0, 12), '… and 3 more lines']);
	});

	it('is none when git prints none', () => expect(readDifference('')).toBeUndefined());
});

describe('a lesson goes stale', () => {
	const lesson = { checked: '2026-02-28', kubernetes: '1.36' };
	it.each([
		['not on the day of its check', '2026-02-28', '1.36', []],
		['not on the anniversary', '2027-02-28', '1.36', []],
		['the day after', '2027-03-01', '1.36', ['old']],
		['not two minor versions later', '2026-10-01', '1.38', []],
		['three minor versions later', '2026-10-01', '1.39', ['behind']],
		['for both reasons', '2028-01-01', '1.40', ['old', 'behind']],
	])('%s', (_name, day, version, reasons) => expect(staleReasons(lesson, { day, version })).toEqual(reasons));
});
