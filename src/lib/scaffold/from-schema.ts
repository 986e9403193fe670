import { z } from 'astro/zod';
import { fillIn, MARKER } from './marker.ts';

interface Shape {
	type?: string;
	properties?: Record<string, Shape>;
	required?: string[];
	items?: Shape;
	minItems?: number;
	enum?: string[];
	format?: string;
	anyOf?: Shape[];
}

/** Values that are known, and what belongs where they are not; by path, `source.title`. Parts of lists go by their list. */
export interface Known {
	values: Readonly<Record<string, unknown>>;
	hints: Readonly<Record<string, string>>;
}

const shapeOf = (schema: z.ZodType): Shape =>
	z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as Shape;

/**
 * A record with every key that a schema requires: known values where there are any, else the marker with what is allowed.
 *
 * @throws when a known value or a hint belongs to no key, so that neither outlives a change of the schema
 */
export function skeletonOf(schema: z.ZodType, known: Known): Record<string, unknown> {
	const unused = new Set([...Object.keys(known.values), ...Object.keys(known.hints)]);
	const build = (shape: Shape, path: string): unknown => {
		const hint = known.hints[path] ?? '';
		unused.delete(path);
		if (path in known.values) return known.values[path];
		if (shape.properties) {
			return Object.fromEntries(
				Object.entries(shape.properties)
					.filter(([key]) => shape.required?.includes(key) || isNames(shape))
					.map(([key, value]) => {
						const at = path ? `${path}.${key}` : key;
						const inBoth = key === 'zh-cn' || key === 'en';
						if (!inBoth) return [key, build(value, at)];
						return [
							key,
							value.type === 'array' ? [] : fillIn(`${key === 'en' ? 'English' : 'Chinese'}${hint && ', '}${hint}`),
						];
					}),
			);
		}
		if (shape.type === 'array') return shape.minItems ? [build(shape.items ?? {}, `${path}[]`)] : [];
		if (shape.enum) return fillIn(`one of ${shape.enum.join(' ')}`);
		if (shape.format === 'uri') return `https://kubernetes.io/docs/${MARKER}/`;
		return fillIn(hint);
	};
	const record = build(shapeOf(schema), '') as Record<string, unknown>;
	if (unused.size) throw new Error(`the schema has no ${[...unused].join(', ')}`);
	return record;
}

/** Lists of names in both languages; they are written out although they may be empty. */
const isNames = ({ properties = {} }: Shape): boolean =>
	Object.keys(properties).join() === 'zh-cn,en' && Object.values(properties).every(({ type }) => type === 'array');

/** The keys a schema allows and does not require. */
export function optionalKeys(schema: z.ZodType): string[] {
	const { properties = {}, required = [] } = shapeOf(schema);
	return Object.keys(properties).filter((key) => !required.includes(key));
}
