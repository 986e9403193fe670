import { z } from 'astro/zod';
import { isLesson } from '../lesson-order.ts';
import { localised } from '../page/records.ts';

const names = z.array(z.string().min(1)).default([]);
const namesInBoth = z.strictObject({ 'zh-cn': names, en: names });

/** Kinds of things the glossary names. */
export const TERM_KINDS = ['concept', 'api-object', 'component', 'field', 'status', 'addon', 'tool'] as const;
/** Rooms of the glossary, in the order of the lessons. */
export const TERM_CATEGORIES = [
	'architecture',
	'workloads',
	'networking',
	'storage',
	'configuration',
	'scheduling',
	'security',
	'operations',
	'helm',
] as const;
/** Whether a thing is in use. */
export const TERM_STATES = ['current', 'deprecated', 'removed', 'archived'] as const;

/** One term with both languages. */
export const termSchema = z
	.strictObject({
		/** Display form. */
		name: localised,
		/** The form of the official documentation, where ours differs. */
		official: localised.optional(),
		/** Other names people type, in the language they are typed in. Search and the card know them. */
		variants: namesInBoth,
		/** Variants that our own prose does not use. @default none */
		avoid: namesInBoth.default({ 'zh-cn': [], en: [] }),
		/** Names by which prose mentions it and is expected to link it. @default the display form */
		prose: z.strictObject({ 'zh-cn': z.array(z.string().min(1)), en: z.array(z.string().min(1)) }).optional(),
		/** One sentence, for the card. */
		definition: localised,
		/** Two to five sentences, for the page; inline Markdown. */
		explanation: localised,
		kind: z.enum(TERM_KINDS),
		category: z.enum(TERM_CATEGORIES),
		status: z
			.strictObject({
				state: z.enum(TERM_STATES),
				/** Version since which the state holds. */
				since: z.string().optional(),
				note: localised.optional(),
			})
			.refine(({ state, since }) => state === 'current' || since !== undefined, 'say since which version (since)'),
		/** Names kubectl knows it by. */
		kubectl: z
			.strictObject({
				resource: z.string(),
				/** @default [] */
				shortNames: z.array(z.string()).default([]),
				apiVersion: z.string(),
				scope: z.enum(['namespaced', 'cluster']),
			})
			.optional(),
		/** Ids of terms to read next. */
		related: z.array(z.string()).min(1),
		/** Official page in each language. */
		docs: z.strictObject({ 'zh-cn': z.url(), en: z.url() }),
		/** The lesson that teaches it best. */
		lesson: z.string().refine(isLesson, 'not a page of src/config/pages.ts'),
		/** No lesson needs it; it is here because readers look it up. @default false */
		lookupOnly: z.boolean().default(false),
		/** One command that shows it. */
		command: z.string().optional(),
		/** A manifest of the site that shows it, and the part to show. */
		manifest: z.strictObject({ file: z.string(), at: z.string().optional() }).optional(),
	})
	.strict();

export type TermData = z.infer<typeof termSchema>;

/** A term with its id, the name of its file. */
export type Term = TermData & { id: string };
