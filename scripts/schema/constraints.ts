import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What Gateway API's own schema demands of a named scalar beyond its type. */
export interface Constraints {
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	pattern?: string;
}

/**
 * Reads limits out of the compiled validator of a scalar, the only place where the package keeps them.
 *
 * @param id for example `IoK8sSigsGatewayApiApisV1Hostname`
 */
export function readConstraints(id: string): Constraints {
	const folder = path.dirname(createRequire(import.meta.url).resolve('@kubernetes-models/gateway-api/package.json'));
	const script = readFileSync(path.join(folder, '_schemas', `${id}.js`), 'utf8');
	const constraints: Constraints = {};
	for (const name of ['minimum', 'maximum', 'minLength', 'maxLength'] as const) {
		const found = new RegExp(`keyword:"${name}",params:\\{(?:comparison:"[^"]+",)?limit:(\\d+)`).exec(script);
		if (found) constraints[name] = Number(found[1]);
	}
	const pattern = /keyword:"pattern",params:\{pattern:("(?:[^"\\]|\\.)*")/.exec(script);
	if (pattern) constraints.pattern = JSON.parse(pattern[1]!) as string;
	return constraints;
}
