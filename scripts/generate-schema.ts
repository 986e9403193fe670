import { writeFiles } from '../src/source/output.ts';
import { buildSchema } from './schema/build.ts';
import { serialize } from './schema/serialize.ts';

const { schema, descriptions } = buildSchema();
writeFiles(
	'src/generated/kubernetes',
	new Map([
		['schema.json', serialize(schema)],
		['descriptions.json', serialize(descriptions)],
	]),
);
console.log(
	`Kubernetes ${schema.kubernetes}: ${Object.keys(schema.kinds).length} kinds, ${Object.keys(schema.definitions).length} definitions`,
);
