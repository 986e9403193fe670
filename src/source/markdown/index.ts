import { KUBERNETES_VERSION } from '../../config/kubernetes.ts';
import { localeCodes, type Locale } from '../../config/locales.ts';
import { absolute } from '../../config/site.ts';
import { namesInBoth } from '../../lib/glossary/names-in-both.ts';
import { isLesson } from '../../lib/lesson-order.ts';
import { otherLocale, pagePath } from '../../lib/locale.ts';
import { blocks } from '../../lib/markdown/blocks.ts';
import { lessonFacts } from '../../lib/page/schema.ts';
import { usedDefinitions } from '../definitions.ts';
import { docFile, writtenSlugs } from '../docs.ts';
import { manifestNames } from '../manifests.ts';
import { parsedFile } from '../parsed.ts';
import { readTerms } from '../terms.ts';
import { deskFor, type Desk } from './desk.ts';
import { lessonBody } from './lesson.ts';
import { cheatSheetBody, correctionsBody, homeBody, manifestsBody, troubleshootingBody } from './lists.ts';
import { corrections, failures } from './records.ts';
import { definitionBody, fieldsBody, glossaryBody, sheetBody, termBody } from './reference.ts';

/** What a copy starts with, and its text. */
interface Copy {
	title: string;
	description: string;
	/** Further facts, one line each. */
	facts?: string[];
	body: string;
}

const pages: Readonly<Record<string, (desk: Desk) => Copy>> = {
	'': (desk) => ({
		title: desk.t('home.title'),
		description: desk.t('home.description'),
		body: homeBody(desk),
	}),
	glossary: (desk) => ({
		title: desk.t('nav.glossary'),
		description: desk.t('glossary.description', { count: readTerms().length }),
		body: glossaryBody(desk),
	}),
	'glossary/sheet': (desk) => ({
		title: desk.t('glossary.sheet'),
		description: desk.t('glossary.sheetDescription', { count: readTerms().length }),
		body: sheetBody(desk),
	}),
	troubleshooting: (desk) => ({
		title: desk.t('nav.troubleshooting'),
		description: desk.t('troubleshooting.description', { count: failures().size }),
		body: troubleshootingBody(desk),
	}),
	'cheat-sheet': (desk) => ({
		title: desk.t('nav.cheatSheet'),
		description: desk.t('cheatSheet.description'),
		body: cheatSheetBody(desk),
	}),
	'reference/fields': (desk) => ({
		title: desk.t('nav.fields'),
		description: desk.t('fields.indexDescription', {
			count: usedDefinitions().reduce((sum, { fields }) => sum + fields.length, 0),
			definitions: usedDefinitions().length,
		}),
		body: fieldsBody(desk),
	}),
	'reference/manifests': (desk) => ({
		title: desk.t('nav.manifests'),
		description: desk.t('manifests.description', { count: manifestNames().length, version: KUBERNETES_VERSION }),
		body: manifestsBody(desk),
	}),
	'reference/corrections': (desk) => ({
		title: desk.t('nav.corrections'),
		description: desk.t('corrections.description', { count: corrections().size }),
		body: correctionsBody(desk),
	}),
};

/** Slugs of all pages that have a copy in Markdown: all but the search page. */
export const copiedSlugs = (): string[] => [
	...Object.keys(pages),
	...writtenSlugs(),
	...readTerms().map(({ id }) => `glossary/${id}`),
	...usedDefinitions().map(({ id }) => `reference/fields/${id}`),
];

/** Where the copy of a page lies below the base. */
export const copyPath = (locale: Locale, slug: string): string => `${pagePath(locale, slug)}index.md`;

/** Whether a page has a copy. */
export function hasCopy(slug: string): boolean {
	return (
		Object.hasOwn(pages, slug) || isLesson(slug) || slug.startsWith('glossary/') || slug.startsWith('reference/fields/')
	);
}

/**
 * A page of the site as plain Markdown, with whole addresses, so that it can be read and pasted anywhere.
 *
 * @throws when there is no such page, or something in it has no form in Markdown
 */
export function copyOf(locale: Locale, slug: string): string {
	const desk = deskFor(locale, slug);
	const { title, description, facts = [], body } = contentOf(slug, desk);
	const other = otherLocale(locale);
	return `${blocks(
		`# ${title}`,
		`> ${description.trim()}`,
		[
			...facts,
			absolute(pagePath(locale, slug)),
			`${other === 'en' ? 'English' : '中文'}: ${absolute(copyPath(other, slug))}`,
		].join('  \n'),
		body.trim(),
	)}\n`;
}

function contentOf(slug: string, desk: Desk): Copy {
	const { locale, t, inline } = desk;
	const list = pages[slug];
	if (list) return list(desk);
	if (isLesson(slug)) {
		const { title, description, kubernetes, checked } = lessonFacts.parse(parsedFile(docFile(locale, slug)).data);
		const facts = [t('lesson.checked', { version: kubernetes, date: checked })];
		return { title, description, facts, body: lessonBody(desk) };
	}
	const term = readTerms().find(({ id }) => `glossary/${id}` === slug);
	if (term) {
		return {
			title: namesInBoth(term.name, locale),
			description: inline(term.definition[locale]),
			body: termBody(term, desk),
		};
	}
	const definition = usedDefinitions().find(({ id }) => `reference/fields/${id}` === slug);
	if (!definition) throw new Error(`there is no page "${locale}/${slug}".`);
	const fields = definition.fields.slice(0, 6).map(({ field }) => field);
	const description = t('fields.description', { definition: definition.name, fields: fields.join(desk.comma) });
	return { title: definition.name, description, body: definitionBody(definition, desk) };
}

/** Every copy: its language and its page. */
export const allCopies = (): { locale: Locale; slug: string }[] =>
	localeCodes.flatMap((locale) => copiedSlugs().map((slug) => ({ locale, slug })));
