import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../config/locales.ts';
import { CHAPTERS } from '../config/pages.ts';
import { isLesson, lessonPlace } from '../lib/lesson-order.ts';
import { isLocale } from '../lib/locale.ts';

export interface Lesson {
	slug: string;
	chapter: string;
	title: string;
	description: string;
	needs: readonly string[];
	level: 'beginner' | 'intermediate' | 'advanced';
}

const byLocale = new Map<Locale, Lesson[]>();

/** All written lessons of a language in reading order. */
export async function lessonsOf(locale: Locale): Promise<Lesson[]> {
	const cached = byLocale.get(locale);
	if (cached) return cached;
	const entries = await getCollection('docs', ({ id }) => id.startsWith(`${locale}/`));
	const lessons = entries.map(lessonOf).sort((a, b) => lessonPlace(a.slug) - lessonPlace(b.slug));
	if (import.meta.env.PROD) byLocale.set(locale, lessons);
	return lessons;
}

function lessonOf({ id, data }: CollectionEntry<'docs'>): Lesson {
	const [locale = '', ...rest] = id.split('/');
	const slug = rest.join('/');
	if (!isLocale(locale) || !isLesson(slug)) {
		throw new Error(`src/content/docs/${id}: not a page of src/config/pages.ts; add it there first.`);
	}
	return {
		slug,
		chapter: rest[0]!,
		title: data.title,
		description: data.description,
		needs: data.needs,
		level: data.level,
	};
}

interface LessonChapter {
	id: string;
	title: string;
	lessons: readonly Lesson[];
}

const chapters = new WeakMap<readonly Lesson[], readonly LessonChapter[]>();

/** The chapters that have lessons, with them. */
export async function chaptersOf(locale: Locale): Promise<readonly LessonChapter[]> {
	const lessons = await lessonsOf(locale);
	const known = chapters.get(lessons) ?? groupLessons(lessons, locale);
	chapters.set(lessons, known);
	return known;
}

function groupLessons(lessons: readonly Lesson[], locale: Locale): LessonChapter[] {
	const inside = Map.groupBy(lessons, ({ chapter }) => chapter);
	return CHAPTERS.flatMap(({ id, title }) => {
		const own = inside.get(id);
		return own ? [{ id, title: title[locale], lessons: own }] : [];
	});
}
