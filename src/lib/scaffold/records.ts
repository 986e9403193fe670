import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { termSchema } from '../glossary/schema.ts';
import { correctionSchema, failureSchema } from '../page/records.ts';
import { fillIn, MARKER } from './marker.ts';
import { optionalKeys, skeletonOf, type Known } from './from-schema.ts';

/** YAML as the content has it: one line a text, however long. */
const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, singleQuote: true });

const docsPath = (locale: string) => `https://kubernetes.io/${locale}docs/${MARKER}/`;

/** A skeleton and the keys that may be added to it. */
export interface RecordText {
	text: string;
	optional: string[];
}

const recordText = (schema: z.ZodType, known: Known, wrap: (record: unknown) => unknown): RecordText => ({
	text: yaml(wrap(skeletonOf(schema, known))),
	optional: optionalKeys(schema),
});

/** The file of a new term. */
export const termText = (): RecordText =>
	recordText(
		termSchema,
		{
			values: {
				'status.state': 'current',
				docs: { 'zh-cn': docsPath('zh-cn/'), en: docsPath('') },
				related: [fillIn('ids of terms to read next')],
			},
			hints: {
				name: 'the name',
				definition: 'one sentence for the card',
				explanation: 'two to five sentences for the page',
				lesson: 'the slug of the lesson that teaches it',
			},
		},
		(record) => record,
	);

/** A new entry for the corrections of a chapter. */
export const correctionText = (chapter: string, id: string, today: string): RecordText =>
	recordText(
		correctionSchema,
		{
			values: { id, page: `${chapter}/${MARKER}`, checked: today },
			hints: {
				since: 'the version in which it changed, or null if it never was true',
				title: 'the correction in a few words',
				said: 'what the notes said, in one sentence',
				now: 'what is true, in one to three sentences',
				'source.title': 'the title of the source',
			},
		},
		(record) => [record],
	);

/** A new entry for the failures of a chapter. */
export const failureText = (id: string): RecordText =>
	recordText(
		failureSchema,
		{
			values: { id },
			hints: {
				symptom: 'the message as it is printed',
				where: 'where it is seen',
				means: 'what it means, in one or two sentences',
				'causes[].cause': 'the likeliest cause',
				'causes[].remedy': 'what to do about it',
			},
		},
		(record) => [record],
	);
