import { CHAPTERS, LESSON_SLUGS } from '../../config/pages.ts';
import { absolute } from '../../config/site.ts';
import { lessonPlace } from '../../lib/lesson-order.ts';
import { blocks, inlineCode, list, table } from '../../lib/markdown/blocks.ts';
import { bySeverity } from '../../lib/page/corrections.ts';
import { readCheatSheet } from '../cheat-sheet.ts';
import { lessonsByFailure } from '../failures.ts';
import { lessonsByManifest, manifestNames, manifestOf } from '../manifests.ts';
import { descriptionOf, titleOf } from '../titles.ts';
import type { Desk } from './desk.ts';
import { correctionFacts, corrections, failureBody, failures } from './records.ts';

/** Every chapter that has some of the things, with them. */
const byChapter = <T>(things: readonly T[], slugOf: (thing: T) => string, desk: Desk, show: (inside: T[]) => string) =>
	blocks(
		...CHAPTERS.flatMap(({ id, title }) => {
			const inside = things.filter((thing) => slugOf(thing).startsWith(`${id}/`));
			return inside.length ? [`## ${title[desk.locale]}`, show(inside)] : [];
		}),
	);

/** The home page: the lessons in their order. */
export function homeBody(desk: Desk): string {
	const { locale, page, colon } = desk;
	return byChapter(
		LESSON_SLUGS,
		(slug) => slug,
		desk,
		(slugs) =>
			list(slugs.map((slug) => `[${titleOf(locale, slug)}](${page(slug)})${colon}${descriptionOf(locale, slug)}`)),
	);
}

/** Every failure, under the chapter whose lesson shows it. */
export function troubleshootingBody(desk: Desk): string {
	const { locale, t, inline, page } = desk;
	const places = lessonsByFailure();
	const slugOf = ({ id }: { id: string }) => places.get(id) ?? '';
	const all = [...failures().values()].sort((a, b) => lessonPlace(slugOf(a)) - lessonPlace(slugOf(b)));
	return byChapter(all, slugOf, desk, (inside) =>
		blocks(
			...inside.flatMap((failure) => [
				`### ${inlineCode(failure.symptom)}`,
				failure.aliases.map(inlineCode).join(' · '),
				inline(failure.where[locale]),
				failureBody(failure, desk),
				`${t('glossary.lesson')}[${titleOf(locale, slugOf(failure))}](${page(slugOf(failure), failure.id)})`,
			]),
		),
	);
}

/** Every correction, the gravest of a chapter first. */
export function correctionsBody(desk: Desk): string {
	const { locale, t, inline, page } = desk;
	const all = [...corrections().values()];
	return byChapter(
		all,
		(correction) => correction.page,
		desk,
		(inside) =>
			blocks(
				...bySeverity(inside).flatMap((correction) => [
					`### ${inline(correction.title[locale])}`,
					`${t(`corrections.kind.${correction.kind}`)} · [${titleOf(locale, correction.page)}](${page(correction.page, correction.id)})`,
					correctionFacts(correction, desk),
				]),
			),
	);
}

/** Every manifest with its kinds and lessons. */
export function manifestsBody(desk: Desk): string {
	const { locale, t, page, comma } = desk;
	const lessons = lessonsByManifest();
	return byChapter(
		manifestNames(),
		(name) => name,
		desk,
		(names) =>
			table([
				[t('manifests.name'), t('manifests.kinds'), t('manifests.lessons')],
				...names.map((name) => [
					`[${name}](${absolute(`/manifests/${name}`)})`,
					[...new Set(manifestOf(name).documents.map(({ kind }) => kind))].join(comma),
					(lessons.get(name) ?? []).map((slug) => `[${titleOf(locale, slug)}](${page(slug)})`).join(comma),
				]),
			]),
	);
}

/** The commands by task. */
export const cheatSheetBody = ({ locale, t }: Desk): string =>
	blocks(
		...readCheatSheet().flatMap(({ title, rows }) => [
			`## ${title[locale]}`,
			table([
				[t('cheatSheet.command'), t('cheatSheet.what')],
				...rows.map((row) => [inlineCode(row.command), row[locale]]),
			]),
		]),
	);
