import { LESSON_SLUGS } from '../config/pages.ts';

const places: ReadonlyMap<string, number> = new Map(LESSON_SLUGS.map((slug, place) => [slug, place]));

/** Whether a slug is that of a lesson. */
export const isLesson = (slug: string): boolean => places.has(slug);

/** Where a lesson stands in the reading order; what is no lesson stands before all. */
export const lessonPlace = (slug: string): number => places.get(slug) ?? -1;
