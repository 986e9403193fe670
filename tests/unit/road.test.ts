import { expect, test } from 'vitest';
import { CHAPTERS } from '../../src/config/pages.ts';
import { LANE, milestones, ROAD } from '../../src/lib/road/layout.ts';

test.each([1, 4, 9, 10, 12])('%i milestones stand on the road, apart from each other', (count) => {
	const places = milestones(count);
	expect(places).toHaveLength(count);
	for (const { x, y } of places) {
		expect(x).toBeGreaterThan(0.1);
		expect(x).toBeLessThan(0.9);
		expect(LANE).toContain('M44 436');
		expect([436, 316, 196, 76]).toContain(Math.round(y * ROAD.height));
	}
	places.forEach((place, index) => {
		for (const other of places.slice(index + 1))
			expect(place.y !== other.y || Math.abs(place.x - other.x) > 0.15).toBe(true);
	});
});

test('the chapters go from the lower left to the top, every other stretch backwards', () => {
	const places = milestones(CHAPTERS.length);
	expect(places.map(({ y }) => y)).toEqual(places.map(({ y }) => y).sort((a, b) => b - a));
	expect(places[0]!.x).toBeLessThan(places[1]!.x);
	expect(places[3]!.x).toBeGreaterThan(places[4]!.x);
});
