import fs from 'node:fs';
import path from 'node:path';
import { absolute } from '../config/site.ts';
import { didYouMean } from '../lib/suggest.ts';
import { root } from './docs.ts';
import { manifestNames } from './manifests.ts';

const REFERENCE = /\b(manifest|chart):([\w./-]+)/g;

/** A command names a file of the site that is not there. */
export class UnknownFile extends Error {
	readonly kind: 'manifest' | 'chart';

	constructor(kind: UnknownFile['kind'], message: string) {
		super(message);
		this.kind = kind;
	}
}

/**
 * Replaces `manifest:pods/probes.yaml` and `chart:hello-road` in commands by the published addresses.
 *
 * @throws UnknownFile when there is no such file
 */
export const resolveCommand = (text: string): string =>
	text.replace(REFERENCE, (_whole, kind: string, name: string) =>
		kind === 'manifest' ? manifestAddress(name) : chartAddress(name),
	);

function manifestAddress(name: string): string {
	const known = manifestNames();
	if (!known.includes(name))
		throw new UnknownFile('manifest', `there is no manifest "${name}".${didYouMean(name, known)}`);
	return absolute(`/manifests/${name}`);
}

function chartAddress(name: string): string {
	const chart = path.join(root, 'src/charts', name, 'Chart.yaml');
	if (!fs.existsSync(chart)) throw new UnknownFile('chart', `there is no chart "${name}" under src/charts.`);
	const version = /^version:\s*"?([\w.+-]+)/m.exec(fs.readFileSync(chart, 'utf8'))?.[1];
	return absolute(`/charts/${name}-${version}.tgz`);
}
