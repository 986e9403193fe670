import { stringify } from 'yaml';
import { getDefinition, readType, schema, type FieldType } from '../manifest/schema.ts';
import { SERVER_REQUIRED } from '../manifest/server-required.ts';
import { didYouMean } from '../suggest.ts';
import { fillIn } from './marker.ts';

/**
 * A manifest with every field that its kind requires.
 *
 * @param kind `Deployment`, in any case
 * @throws when the site does not know the kind
 */
export function manifestText(kind: string, name: string): string {
	const kinds = Object.keys(schema.kinds).map((key) => {
		const [, apiVersion = '', known = ''] = /^(.+)\/([^/]+)$/.exec(key) ?? [];
		return { key, apiVersion, kind: known };
	});
	const found = kinds.filter((known) => known.kind.toLowerCase() === kind.toLowerCase()).at(-1);
	if (!found)
		throw new Error(
			`the site does not know the kind "${kind}".${didYouMean(
				kind,
				kinds.map((k) => k.kind),
			)}`,
		);
	const body = requiredOf(schema.kinds[found.key]!, name);
	delete body['apiVersion'];
	delete body['kind'];
	delete body['metadata'];
	const definition = getDefinition(schema.kinds[found.key]!);
	const main = ['spec', 'data', 'rules', 'subjects'].find((field) => definition && field in definition.fields);
	if (main && isEmpty(body[main])) body[main] = fillIn(`the ${main}`);
	return stringify(
		{ apiVersion: found.apiVersion, kind: found.kind, metadata: { name }, ...body },
		{ lineWidth: 0, singleQuote: true },
	);
}

const isEmpty = (value: unknown): boolean =>
	value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function requiredOf(definition: string, name: string): Record<string, unknown> {
	const labels = { app: name };
	if (definition === 'LabelSelector') return { matchLabels: labels };
	const { fields = {}, required = [] } = getDefinition(definition) ?? {};
	const wanted = new Set([...required, ...(SERVER_REQUIRED[definition] ?? [])]);
	return {
		...(definition === 'PodTemplateSpec' ? { metadata: { labels } } : {}),
		...Object.fromEntries(
			Object.entries(fields)
				.filter(([field]) => wanted.has(field))
				.sort(([a], [b]) => Number(b === 'name') - Number(a === 'name'))
				.map(([field, type]) => [field, valueOf(readType(type), field, name)]),
		),
	};
}

function valueOf(type: FieldType, field: string, name: string): unknown {
	const inner =
		type.definition && !type.loose
			? requiredOf(type.definition, name)
			: fillIn(type.values ? `one of ${type.values.join(' ')}` : `the ${field}`);
	return type.wrappers.reduceRight<unknown>(
		(value, wrapper) => (wrapper === 'list' ? [value] : { [fillIn('')]: value }),
		inner,
	);
}
