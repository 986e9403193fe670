import { expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/lib/suggest.ts';

it.each([
	['', '', 0],
	['label', 'label', 0],
	['lable', 'label', 1],
	['maxUnavaliable', 'maxUnavailable', 1],
	['cat', 'cut', 1],
	['kitten', 'sitting', 3],
])('%j and %j are %i apart', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

it('offers the nearest names first and nothing that is far away', () => {
	expect(nearest('replcas', ['replicas', 'revisionHistoryLimit', 'paused'])).toEqual(['replicas']);
	expect(nearest('xyz', ['replicas'])).toEqual([]);
	expect(didYouMean('replcas', ['replicas'])).toBe(' Did you mean "replicas"?');
	expect(didYouMean('xyz', ['replicas'])).toBe('');
});
