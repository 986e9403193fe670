import { writeFile } from 'node:fs/promises';
import { buildSchema } from './schema/build.ts';
import { serialize } from './schema/serialize.ts';

const { schema, descriptions } = buildSchema();
const folder = new URL('../src/generated/kubernetes/', import.meta.url);
await writeFile(new URL('schema.json', folder), serialize(schema));
await writeFile(new URL('descriptions.json', folder), serialize(descriptions));
console.log(
	`Kubernetes ${schema.kubernetes}: ${Object.keys(schema.kinds).length} kinds, ${Object.keys(schema.definitions).length} definitions`,
);
