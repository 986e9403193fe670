import { localeCodes } from '../../config/locales.ts';
import { CHAPTERS } from '../../config/pages.ts';
import { didYouMean } from '../suggest.ts';
import { figureText, listFigure } from './figure.ts';
import { manifestText } from './manifest.ts';
import { pageText } from './page.ts';
import { correctionText, failureText, termText, type RecordText } from './records.ts';

/** What can be made. */
export const KINDS = ['page', 'term', 'manifest', 'figure', 'correction', 'failure'] as const;

export type Kind = (typeof KINDS)[number];

export interface Facts {
	/** `2026-11-25` */
	today: string;
	/** `1.36` */
	kubernetes: string;
	/** Kind of the object in a manifest. */
	object: string;
}

/** A file to make, or to add to. */
export interface Change {
	file: string;
	/** @param before the text of the file, `undefined` when there is none */
	apply: (before: string | undefined) => string;
}

export interface Plan {
	changes: Change[];
	/** What to do next, in order. */
	next: string[];
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What to write for something new.
 *
 * @param name an id, or chapter and id (`pods/warm-up`) for what belongs to a chapter
 * @throws when the name does not fit
 * @example planNew('term', 'pod-overhead', facts).changes[0].file // 'src/content/glossary/pod-overhead.yaml'
 */
export function planNew(kind: Kind, name: string, facts: Facts): Plan {
	if (kind === 'term' || kind === 'figure') {
		if (!KEBAB.test(name))
			throw new Error(`a ${kind} is named like "pod-overhead": small letters, digits and hyphens.`);
		return kind === 'term' ? planTerm(name) : planFigure(name);
	}
	const [chapter = '', id = '', ...more] = name.split('/');
	if (!KEBAB.test(id) || more.length) throw new Error(`a ${kind} is named by chapter and name, like "pods/warm-up".`);
	const chapters: readonly string[] = CHAPTERS.map((known) => known.id);
	if (!chapters.includes(chapter))
		throw new Error(
			`there is no chapter "${chapter}".${didYouMean(chapter, chapters)} Chapters: ${chapters.join(', ')}.`,
		);
	return {
		page: planPage,
		manifest: planManifest,
		correction: () => planRecord('corrections', 'Correction', chapter, id, correctionText(chapter, id, facts.today)),
		failure: () => planRecord('failures', 'Failure', chapter, id, failureText(id)),
	}[kind](chapter, id, facts);
}

const create = (file: string, text: string): Change => ({
	file,
	apply: (before) => {
		if (before !== undefined) throw new Error(`${file} exists already.`);
		return text;
	},
});

const proof = 'npm run check:content names what is still to be filled in; it passes when nothing is.';

function planPage(chapter: string, id: string, { kubernetes, today }: Facts): Plan {
	return {
		changes: localeCodes.map((locale) =>
			create(`src/content/docs/${locale}/${chapter}/${id}.mdx`, pageText(locale, kubernetes, today)),
		),
		next: [
			`Add '${id}' to the chapter "${chapter}" in src/config/pages.ts, at its place in the reading order.`,
			'Write both halves with the same structure; npm run dev shows them.',
			proof,
			'npm run generate:previews draws the pictures that shared links show.',
		],
	};
}

function planTerm(id: string): Plan {
	const { text, optional } = termText();
	return {
		changes: [create(`src/content/glossary/${id}.yaml`, text)],
		next: [
			`Fill in both languages. Keys you may add: ${optional.join(', ')}.`,
			`Link it from a lesson as [name](glossary:${id}), or set lookupOnly: true.`,
			proof,
		],
	};
}

function planManifest(chapter: string, id: string, { object }: Facts): Plan {
	const name = `${chapter}/${id}.yaml`;
	return {
		changes: [create(`src/manifests/${name}`, manifestText(object, id))],
		next: [
			`npm run check:manifests -- src/manifests/${name} proves it.`,
			`Show it in both halves of a page, with the same keys: <Manifest file="${name}" notes={{ 'metadata.name': '…' }} />`,
			proof,
		],
	};
}

function planFigure(name: string): Plan {
	const index = 'src/figures/index.ts';
	return {
		changes: [
			create(`src/figures/${name}.ts`, figureText(name)),
			{ file: index, apply: (before) => listFigure(before ?? '', name) },
		],
		next: [
			'Draw it; src/lib/figure/types.ts lists the kinds of drawings, and the other figures are examples.',
			`Place it at the same point of both halves of a page: <Figure name="${name}" />`,
			proof,
			'npx vitest run tests/unit/figure.test.ts finds labels that overlap or do not fit.',
		],
	};
}

function planRecord(
	folder: string,
	component: string,
	chapter: string,
	id: string,
	{ text, optional }: RecordText,
): Plan {
	const file = `src/content/${folder}/${chapter}.yaml`;
	return {
		changes: [
			{
				file,
				apply: (before = '') => {
					if (new RegExp(`^- id: ${id}$`, 'm').test(before)) throw new Error(`${file} has "${id}" already.`);
					return before + (before === '' || before.endsWith('\n') ? '' : '\n') + text;
				},
			},
		],
		next: [
			`Fill in both languages.${optional.length ? ` Keys you may add: ${optional.join(', ')}.` : ''}`,
			`Show it at the same point of both halves of one page: <${component} id="${id}" />`,
			proof,
		],
	};
}
