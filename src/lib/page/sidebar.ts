/** One chapter with its lessons, in one language. */
export interface SidebarChapter {
	id: string;
	title: string;
	lessons: readonly { slug: string; title: string }[];
}

export interface SidebarItem {
	label: string;
	/** Slug without locale. */
	slug: string;
	current: boolean;
}

export interface SidebarPlan {
	/** The chapter of the page with all its lessons; none on pages outside the path. */
	chapter?: { title: string; items: SidebarItem[] };
	/** One link for each other chapter, to its first lesson. */
	chapters: SidebarItem[];
	previous?: SidebarItem;
	next?: SidebarItem;
}

/** Where each lesson stands; made once for the same list of chapters. */
interface Index {
	order: readonly { slug: string; title: string }[];
	places: ReadonlyMap<string, { own?: SidebarChapter; place: number }>;
}

const indexes = new WeakMap<readonly SidebarChapter[], Index>();

function indexOf(chapters: readonly SidebarChapter[]): Index {
	const order = chapters.flatMap((own) => own.lessons.map((lesson) => ({ ...lesson, own })));
	const places = new Map(order.map(({ slug, own }, place) => [slug, { own, place }]));
	const index = { order, places };
	indexes.set(chapters, index);
	return index;
}

/**
 * The sidebar of one page: its own chapter whole, the others as one link each. Carrying every page on every page would
 * let the site grow with the square of its pages.
 */
export function planSidebar(chapters: readonly SidebarChapter[], slug: string): SidebarPlan {
	const { order, places } = indexes.get(chapters) ?? indexOf(chapters);
	const { own, place } = places.get(slug) ?? { place: -1 };
	const item = (lesson: { slug: string; title: string }): SidebarItem => ({
		label: lesson.title,
		slug: lesson.slug,
		current: lesson.slug === slug,
	});
	const previous = place > 0 ? order[place - 1] : undefined;
	const next = place >= 0 ? order[place + 1] : undefined;
	return {
		...(own && { chapter: { title: own.title, items: own.lessons.map(item) } }),
		chapters: chapters
			.filter((chapter) => chapter !== own && chapter.lessons.length > 0)
			.map((chapter) => ({ label: chapter.title, slug: chapter.lessons[0]!.slug, current: false })),
		...(previous && { previous: item(previous) }),
		...(next && { next: item(next) }),
	};
}
