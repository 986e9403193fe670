import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../config/locales.ts';
import { CHAPTERS, LESSON_SLUGS } from '../config/pages.ts';
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
	const lessons = entries.map(lessonOf).sort((a, b) => LESSON_SLUGS.indexOf(a.slug) - LESSON_SLUGS.indexOf(b.slug));
	if (import.meta.env.PROD) byLocale.set(locale, lessons);
	return lessons;
}

function lessonOf({ id, data }: CollectionEntry<'docs'>): Lesson {
	const [locale = '', ...rest] = id.split('/');
	const slug = rest.join('/');
	if (!isLocale(locale) || !LESSON_SLUGS.includes(slug)) {
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

/** The chapters that have lessons, with them. */
export async function chaptersOf(locale: Locale) {
	const lessons = await lessonsOf(locale);
	return CHAPTERS.map((chapter, index) => ({
		id: chapter.id,
		number: index,
		title: chapter.title[locale],
		lessons: lessons.filter((lesson) => lesson.chapter === chapter.id),
	})).filter(({ lessons: inside }) => inside.length > 0);
}
