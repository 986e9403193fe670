import { absolute } from '../../config/site.ts';
import { blocks, fenced, inlineCode, list, quote } from '../../lib/markdown/blocks.ts';
import { correctionSchema, failureSchema, type Correction, type Failure } from '../../lib/page/records.ts';
import { readRecords } from '../records.ts';
import type { Desk } from './desk.ts';

let allCorrections: ReadonlyMap<string, Correction> | undefined;
let allFailures: ReadonlyMap<string, Failure> | undefined;

/** Every correction by its id; read once per process. */
export const corrections = (): ReadonlyMap<string, Correction> =>
	(allCorrections ??= new Map(
		readRecords('src/content/corrections').map(({ id, data }) => [id, correctionSchema.parse(data)]),
	));

/** Every failure by its id; read once per process. */
export const failures = (): ReadonlyMap<string, Failure> =>
	(allFailures ??= new Map(readRecords('src/content/failures').map(({ id, data }) => [id, failureSchema.parse(data)])));

/** What the notes said and what is true, as a list. */
export function correctionFacts({ said, now, since, source, checked }: Correction, desk: Desk): string {
	const { locale, t, inline, colon } = desk;
	const fact = (label: string, text: string) => label + colon + text;
	return list([
		fact(t('correction.said'), inline(said[locale])),
		fact(t('correction.now'), inline(now[locale])),
		...(since ? [fact(t('correction.since'), since)] : []),
		fact(t('correction.source'), `[${source.title}](${source.url})${t('correction.checked', { date: checked })}`),
	]);
}

/** A correction as it stands in a lesson. */
export function correctionMarkdown(correction: Correction, desk: Desk): string {
	const title = `**${desk.t('correction.summary')}${desk.inline(correction.title[desk.locale])}**`;
	return quote(blocks(title, correctionFacts(correction, desk)));
}

/** What a failure means, how to look into it, its causes and remedies. */
export function failureBody(
	{ printed, means, inspect, causes, manifest }: Failure,
	{ locale, t, inline }: Desk,
): string {
	return blocks(
		printed && fenced(printed, 'text'),
		inline(means[locale]),
		list(inspect.map(({ command, read }) => `${inlineCode(command)} ${inline(read[locale])}`)),
		list(
			causes.map(({ cause, remedy }) => `**${inline(cause[locale])}** ${inline(remedy[locale])}`),
			true,
		),
		manifest && `${t('troubleshooting.reproduce')}[${manifest}](${absolute(`/manifests/${manifest}`)})`,
	);
}

/** A failure as it stands in a lesson. */
export function failureMarkdown(failure: Failure, desk: Desk): string {
	return blocks(
		`**${inlineCode(failure.symptom)}** ${desk.inline(failure.where[desk.locale])}`,
		failureBody(failure, desk),
	);
}
