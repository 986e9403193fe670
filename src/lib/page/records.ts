import { z } from 'astro/zod';
import { day } from './schema.ts';

/** The same text in both languages. */
export const localised = z.strictObject({ 'zh-cn': z.string().min(1), en: z.string().min(1) });

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case');
const slug = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'a slug has neither locale nor slashes at its ends');

/** One thing the notes had wrong or out of date, and what is true. */
export const correctionSchema = z
	.strictObject({
		id,
		/** The lesson that shows it. */
		page: slug,
		kind: z.enum(['wrong', 'outdated', 'typo']),
		/** How much harm it did: `high` breaks something or is a security fault. */
		severity: z.enum(['high', 'medium', 'low']),
		/** Version in which it changed; `null` when it never was true. */
		since: z.string().min(1).nullable(),
		/** Ids of the requirements it settles. */
		requirements: z.array(id),
		title: localised,
		said: localised,
		now: localised,
		source: z.strictObject({ title: z.string().min(1), url: z.url() }),
		checked: day,
	})
	.refine(
		({ kind, since }) => kind !== 'outdated' || since !== null,
		'an outdated fact names the version in which it changed (since)',
	);

export type Correction = z.infer<typeof correctionSchema>;

/** A failure as a reader meets it: the string that is printed, what it means, how to find the cause, what to do. */
export const failureSchema = z.strictObject({
	id,
	/** Exactly as printed; what people search for. */
	symptom: z.string().min(1),
	/** Other strings printed for the same thing. @default [] */
	aliases: z.array(z.string().min(1)).default([]),
	/** Where it is seen. */
	where: localised,
	/** The message in full, when the symptom is not all of it. */
	printed: z.string().min(1).optional(),
	means: localised,
	/** Commands that tell more, and how to read what they print. @default [] */
	inspect: z.array(z.strictObject({ command: z.string().min(1), read: localised })).default([]),
	/** In order of likelihood. */
	causes: z.array(z.strictObject({ cause: localised, remedy: localised })).min(1),
	/** A manifest of the site that reproduces it. */
	manifest: z.string().optional(),
});

export type Failure = z.infer<typeof failureSchema>;
