/** Size of the drawing of the road, in units. */
export const ROAD = { width: 640, height: 500 } as const;

/** Heights of the stretches from the lowest, where the road starts, to the highest. */
const ROWS = [436, 316, 196, 76] as const;
const [LEFT, RIGHT] = [104, 536] as const;
const TURN = (ROWS[0] - ROWS[1]) / 2;

/** The lane: four stretches with round turns, from the lower left to the upper left. */
export const LANE =
	`M44 ${ROWS[0]}H${RIGHT}a${TURN} ${TURN} 0 0 0 0-${2 * TURN}H${LEFT}` +
	`a${TURN} ${TURN} 0 0 1 0-${2 * TURN}H${RIGHT}a${TURN} ${TURN} 0 0 0 0-${2 * TURN}H${LEFT}`;

export interface Milestone {
	/** Centre of the stone as shares of width and height, 0 to 1. */
	x: number;
	y: number;
}

/**
 * Places milestones along the lane: as evenly as stretches allow, every other stretch from right to left.
 *
 * @example milestones(10).length // 10; 3, 2, 3 and 2 on a stretch
 */
export function milestones(count: number): Milestone[] {
	const share = count / ROWS.length;
	return ROWS.flatMap((y, row) => {
		const here = Math.round(share * (row + 1)) - Math.round(share * row);
		const [from, to] = row % 2 === 0 ? [LEFT, RIGHT] : [RIGHT, LEFT];
		return Array.from({ length: here }, (_, index) => ({
			x: (from + ((to - from) * (index + 0.5)) / here) / ROAD.width,
			y: y / ROAD.height,
		}));
	});
}
