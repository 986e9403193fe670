import type { Localised } from '../../config/locales.ts';
import type { BoxesSpec } from './boxes.ts';
import type { DecisionSpec } from './decision.ts';
import type { GridSpec } from './grid.ts';
import type { NestedSpec } from './nested.ts';
import type { SequenceSpec } from './sequence.ts';
import type { TimelineSpec } from './timeline.ts';
import type { TreeSpec } from './tree.ts';

/** A label: one string when it is the same in both languages (`etcd`), else one per language. Backticks mark code. */
export type Text = string | Localised;

/** What a shape stands for. The same thing has the same shape and colour in every figure; the legend explains them. */
export type Role =
	'component' | 'object' | 'pod' | 'container' | 'node' | 'group' | 'store' | 'outside' | 'step' | 'question' | 'plain';

/** What is said about a shape on top of its role: it is fine, it is refused or ends, it is secondary or not there yet, it matters, it is of the old revision. */
export type Tone = 'ok' | 'bad' | 'quiet' | 'strong' | 'old';

export type Drawing = BoxesSpec | DecisionSpec | GridSpec | NestedSpec | SequenceSpec | TimelineSpec | TreeSpec;

/** Everything about one figure: the drawing and what is said in words beside it. */
export interface Figure {
	title: Localised;
	/** Under the figure: what to take away from it, in one sentence. */
	caption: Localised;
	/** For readers who cannot see it: what is drawn, in one or two sentences. */
	description: Localised;
	/** The same story as a list; item n belongs to the shapes of step n when the figure is stepped. */
	twin: readonly Localised[];
	/** Whether the reader can walk through the figure step by step. @default false */
	stepped?: boolean;
	/** Several drawings stand one below the other. */
	drawing: Drawing | readonly Drawing[];
	/** Whether the legend stands below it: once, at the first figure a reader meets. @default false */
	legend?: boolean;
}

export interface Rect {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** A piece of a line of text in one font. */
export interface Run {
	text: string;
	mono: boolean;
}

interface Stepped {
	/** Number of the step the shape belongs to; shapes without one always show. */
	step?: number | undefined;
}

export interface BoxShape extends Rect, Stepped {
	type: 'box';
	role: Role;
	tone?: Tone | undefined;
	/** Dashed outline: not in every cluster, or not there yet. */
	optional?: boolean | undefined;
	/** Whether other shapes may lie inside or cross its border. */
	container: boolean;
}

export interface LabelShape extends Stepped {
	type: 'label';
	/** Baseline of the first line; x is the start, middle or end by `anchor`. */
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	lines: Run[][];
	size: number;
	bold?: boolean | undefined;
	ink?: 'soft' | 'inverse' | 'ok' | 'bad' | 'accent' | undefined;
	/** The space the text takes, measured by table. */
	rect: Rect;
}

export interface LineShape extends Stepped {
	type: 'line';
	points: readonly (readonly [number, number])[];
	heads: 'none' | 'end' | 'both';
	tone?: Tone | undefined;
	dashed?: boolean | undefined;
	/** A helper line (lifeline, axis, rule of a table) that arrows may cross. */
	guide?: boolean | undefined;
}

interface BadgeShape extends Stepped {
	type: 'badge';
	x: number;
	y: number;
	number: number;
}

export type Shape = BoxShape | LabelShape | LineShape | BadgeShape;

/** A figure laid out in one language, in units of a view box {@link WIDTH} wide. */
export interface Scene {
	height: number;
	shapes: Shape[];
}

/** Width of every view box. At the width of the text column a unit is about 0.9 px. */
export const WIDTH = 720;
/** Sizes of text: labels, and what stands below or beside them. Nothing is smaller than 12.6 (11 px at 632 px). */
export const SIZE = { label: 14, small: 13, badge: 12.6 } as const;
