import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const gen = path.join(path.dirname(createRequire(import.meta.url).resolve('@kubernetes/client-node')), 'gen');

/** A field as `@kubernetes/client-node` describes it. */
export interface ClientField {
	type: string;
	format: string;
	required: boolean;
}

/** A resource the API server of this release serves. */
export interface Resource {
	plural: string;
	namespaced: boolean;
}

/** The Kubernetes release that client-node was generated from, `1.36`. */
export function clientVersion(): string {
	const text = readFileSync(path.join(gen, 'models', 'V1Pod.d.ts'), 'utf8');
	return /OpenAPI spec version: release-(\d+\.\d+)/.exec(text)![1]!;
}

/** Fields of the model that corresponds to an id of kubernetes-models, or undefined where client-node has none. */
export function clientFields(id: string): ReadonlyMap<string, ClientField> | undefined {
	const model = modelOf(id);
	if (!model) return undefined;
	const script = readFileSync(path.join(gen, 'models', `${model}.js`), 'utf8');
	const declared = readFileSync(path.join(gen, 'models', `${model}.d.ts`), 'utf8');
	const fields = new Map<string, ClientField>();
	const entry = /"name": "([^"]+)",\s+"baseName": "([^"]+)",\s+"type": "([^"]+)",\s+"format": "([^"]*)"/g;
	for (const [, name, baseName, type, format] of script.matchAll(entry)) {
		fields.set(baseName!, { type: type!, format: format!, required: declared.includes(`\n    '${name!}': `) });
	}
	return fields;
}

/** `IoK8sApiRbacV1Subject` is `V1Subject`, or `RbacV1Subject` where several groups have a Subject. */
function modelOf(id: string): string | undefined {
	const match = /(?:Api|Apis)([A-Z][a-z]+)(V\d+(?:(?:alpha|beta)\d+)?)([A-Z].*)$/.exec(id);
	if (!match || id.includes('GatewayApi')) return undefined;
	const [, group, version, name] = match;
	return [`${group!}${version!}${name!}`, `${version!}${name!}`].find((model) =>
		existsSync(path.join(gen, 'models', `${model}.js`)),
	);
}

/** Every resource with a create operation: `apps/v1/Deployment` to its plural and scope. */
export function clientResources(): Map<string, Resource> {
	const resources = new Map<string, Resource>();
	for (const file of readdirSync(path.join(gen, 'apis')).filter((name) => /V\d+.*Api\.js$/.test(name))) {
		const script = readFileSync(path.join(gen, 'apis', file), 'utf8');
		const operation = /async create(Namespaced)?(\w+)\([^)]*\) \{[\s\S]*?localVarPath = '\/apis?\/([^']+)'/g;
		for (const [, namespaced, kind, url] of script.matchAll(operation)) {
			const found = /^(.+?\/)??(v\d+[^/]*)\/(?:namespaces\/\{namespace\}\/)?([a-z]+)$/.exec(url!);
			if (!found) continue;
			const [, group = '', version, plural] = found;
			resources.set(`${group}${version!}/${kind!}`, { plural: plural!, namespaced: namespaced !== undefined });
		}
	}
	return resources;
}
