import fs from 'node:fs';
import path from 'node:path';
import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { absolute } from '../config/site.ts';
import { didYouMean } from '../lib/suggest.ts';
import { root } from '../source/docs.ts';
import { manifestNames } from '../source/manifests.ts';
import { fail, lessonOf } from './report.ts';

const REFERENCE = /\b(manifest|chart):([\w./-]+)/g;

/**
 * Code fences of lessons: YAML of Kubernetes objects has to be a manifest file, `output` is what a command prints, and
 * `manifest:pods/probes.yaml` in a command becomes the published address of that file.
 */
export function remarkCode() {
	return (tree: Root, file: VFile): void => {
		if (!lessonOf(file)) return;
		visit(tree, 'code', (node) => {
			if (node.lang === 'yaml' || node.lang === 'yml') checkYaml(node, file);
			if (node.lang === 'output') Object.assign(node, { lang: 'text', meta: 'output' });
			if (node.lang === 'bash') node.value = withAddresses(node, file);
		});
	};
}

function checkYaml(node: Code, file: VFile): void {
	if (/\bk8s=false\b/.test(node.meta ?? '')) return;
	fail(
		file,
		node,
		'yaml-fence',
		'YAML of Kubernetes objects goes into a file under src/manifests and is shown with <Manifest file="…" />; other YAML says `yaml k8s=false`.',
	);
}

function withAddresses(node: Code, file: VFile): string {
	return node.value.replace(REFERENCE, (_whole, kind: string, name: string) =>
		kind === 'manifest' ? manifestAddress(node, file, name) : chartAddress(node, file, name),
	);
}

function manifestAddress(node: Code, file: VFile, name: string): string {
	const known = manifestNames();
	if (!known.includes(name)) fail(file, node, 'manifest', `there is no manifest "${name}".${didYouMean(name, known)}`);
	return absolute(`/manifests/${name}`);
}

function chartAddress(node: Code, file: VFile, name: string): string {
	const chart = path.join(root, 'src/charts', name, 'Chart.yaml');
	if (!fs.existsSync(chart)) fail(file, node, 'chart', `there is no chart "${name}" under src/charts.`);
	const version = /^version:\s*"?([\w.+-]+)/m.exec(fs.readFileSync(chart, 'utf8'))?.[1];
	return absolute(`/charts/${name}-${version}.tgz`);
}
