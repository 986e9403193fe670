import { z } from 'astro/zod';
import { isLesson } from '../lesson-order.ts';

/** A day as `2026-11-25`; YAML reads an unquoted day as a Date. */
export const day = z
	.union([z.date(), z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2026-11-25')])
	.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value));

/** `1.36`, quoted: unquoted, YAML would read 1.30 as 1.3. */
export const minorVersion = z.string('quote the version: "1.36"').regex(/^\d+\.\d+$/, 'a minor version such as "1.36"');

const lessonSlug = z.string().refine(isLesson, 'not a page of src/config/pages.ts');

/** What a page says about itself, beyond Starlight's own fields. Lessons are held to {@link lessonFacts}. */
export const pageSchema = z.object({
	/** One sentence: shown under the title, in search results and in link previews. */
	description: z.string().min(10).max(240),
	/** Kubernetes minor version the lesson was checked against. Pages made from data have none. */
	kubernetes: minorVersion.optional(),
	/** The day it was checked. */
	checked: day.optional(),
	/** @default 'beginner' */
	level: z.enum(['beginner', 'intermediate', 'advanced']).default('beginner'),
	/** Lessons to read before. @default [] */
	needs: z.array(lessonSlug).max(4).default([]),
	/** Words readers type that the text does not contain. @default [] */
	searchTerms: z.array(z.string().min(1)).default([]),
});

/** The facts that every lesson has; `tests/content` and the build hold them. */
export const lessonFacts = z.object({
	title: z.string().min(1),
	description: pageSchema.shape.description,
	kubernetes: minorVersion,
	checked: day,
});
