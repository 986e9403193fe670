import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { resolveCommand, UnknownFile } from '../source/addresses.ts';
import { fail, lessonOf } from './report.ts';

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
	try {
		return resolveCommand(node.value);
	} catch (error) {
		if (error instanceof UnknownFile) fail(file, node, error.kind, error.message);
		throw error;
	}
}
