import { z } from 'astro/zod';
import { localeCodes } from '../config/locales.ts';
import type { Issue } from '../lib/issue.ts';
import { correctionSchema, failureSchema } from '../lib/page/records.ts';
import { didYouMean } from '../lib/suggest.ts';
import { readYaml } from '../source/data-file.ts';
import { docFile, docSources, listFiles, readSource } from '../source/docs.ts';
import { readRecords } from '../source/records.ts';
import { siteMap } from '../source/site-map.ts';

/** Corrections and failures are valid, and each is shown exactly once: on the page that its record names. */
export function checkRecords(): Issue[] {
	return [
		...checkKind('src/content/corrections', 'Correction', correctionSchema),
		...checkKind('src/content/failures', 'Failure', failureSchema),
		...checkRequirementMap(),
	];
}

function checkKind(folder: string, component: string, schema: z.ZodType): Issue[] {
	const records = readRecords(folder);
	const ids = new Set(records.map(({ id }) => id));
	const shown = usesOf(component);
	return [
		...records.flatMap(({ id, file, line, data }) => [
			...invalid(schema, data).map((message) => issue(file, line, 'record', `${id}: ${message}`)),
			...misplaced(id, data, shown).map((message) => issue(file, line, 'record-use', `${id} ${message}`)),
		]),
		...shown
			.filter(({ id }) => !ids.has(id))
			.map(({ id, file, line }) =>
				issue(
					file,
					line,
					'record-use',
					`<${component} id="${id}">: no such record in ${folder}.${didYouMean(id, ids)}`,
				),
			),
	];
}

function invalid(schema: z.ZodType, data: unknown): string[] {
	const result = schema.safeParse(data);
	return result.success
		? []
		: result.error.issues.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`);
}

function misplaced(id: string, data: Record<string, unknown>, shown: readonly Use[]): string[] {
	const slugs = [...new Set(shown.filter((use) => use.id === id).map(({ slug }) => slug))];
	if (slugs.length === 0) return ['is shown on no page.'];
	if (slugs.length > 1) return [`is shown on ${slugs.length} pages: ${slugs.join(', ')}.`];
	const page = data['page'];
	return typeof page === 'string' && page !== slugs[0] ? [`names the page ${page} but is shown on ${slugs[0]}.`] : [];
}

interface Use {
	id: string;
	slug: string;
	file: string;
	line: number;
}

function usesOf(component: string): Use[] {
	const pattern = new RegExp(`<${component} id="([^"]+)"`, 'g');
	return docSources().flatMap(({ slug, file }) => {
		const source = readSource(file);
		return [...source.matchAll(pattern)].map((match) => ({
			id: match[1]!,
			slug,
			file,
			line: source.slice(0, match.index).split('\n').length,
		}));
	});
}

const reason = z.strictObject({ reason: z.string().min(1) });

/** Every requirement leads to a heading that exists, or says why there is none. */
function checkRequirementMap(): Issue[] {
	const { pages } = siteMap();
	return listFiles('src/content/requirements', '.yaml').flatMap((file) => {
		const source = readSource(file);
		return Object.entries((readYaml(file) as Record<string, unknown> | null) ?? {}).flatMap(([id, target]) => {
			const line = source.split('\n').findIndex((text) => text.startsWith(`${id}:`)) + 1;
			if (typeof target !== 'string') {
				return reason.safeParse(target).success
					? []
					: [issue(file, line, 'requirement', `${id}: "page#heading" or { reason: … }.`)];
			}
			const [slug = '', anchor = ''] = target.split('#');
			const anchors = pages.get(slug);
			if (!pages.has(slug))
				return [
					issue(file, line, 'requirement', `${id}: there is no page "${slug}".${didYouMean(slug, pages.keys())}`),
				];
			if (!anchor || anchors?.has(anchor) !== false) return [];
			return [
				issue(
					file,
					line,
					'requirement',
					`${id}: ${docFile(localeCodes[0]!, slug)} has no "#${anchor}".${didYouMean(anchor, anchors)}`,
				),
			];
		});
	});
}

const issue = (file: string, line: number, rule: string, message: string): Issue => ({
	file,
	line,
	column: 1,
	rule,
	message,
});
