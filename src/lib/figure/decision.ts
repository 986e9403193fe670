import type { Locale } from '../../config/locales.ts';
import { drawBoxes, type ArrowSpec, type BoxSpec } from './boxes.ts';
import type { Scene, Text, Tone } from './types.ts';

interface ChoiceSpec {
	id: string;
	/** Column and row, from 0; halves are allowed. */
	at: readonly [number, number];
	/** Ends with a question mark: drawn as a question. */
	ask?: Text;
	/** What happens. */
	act?: Text;
	sub?: Text;
	tone?: Tone;
	/** How many columns wide. @default 1 */
	wide?: number;
	step?: number;
}

interface WaySpec extends Omit<ArrowSpec, 'from' | 'to'> {
	from: string;
	to: string;
}

/** Questions and what follows from each answer. */
export interface DecisionSpec {
	kind: 'decision';
	columns: number;
	rows: number;
	/** Height of a box and the room below it. */
	row: readonly [number, number];
	/** Room between columns. @default 60 */
	gap?: number;
	choices: readonly ChoiceSpec[];
	ways: readonly WaySpec[];
}

/** Lays out a decision on a raster, as boxes and arrows. */
export function drawDecision(spec: DecisionSpec, locale: Locale): Scene {
	const { columns, rows, row, gap = 60 } = spec;
	const width = (720 - 4 - gap * (columns - 1)) / columns;
	const boxes = spec.choices.map(({ id, at: [column, line], ask, act, sub, tone, wide = 1, step }): BoxSpec => {
		const text = ask ?? act;
		return {
			id,
			at: [2 + column * (width + gap), 4 + line * (row[0] + row[1]), width * wide + gap * (wide - 1), row[0]],
			role: ask ? 'question' : 'step',
			...(text ? { label: text } : {}),
			...(sub ? { sub } : {}),
			...(tone ? { tone } : {}),
			...(step ? { step } : {}),
		};
	});
	return drawBoxes(
		{ kind: 'boxes', height: 8 + rows * row[0] + (rows - 1) * row[1], boxes, arrows: spec.ways },
		locale,
	);
}
