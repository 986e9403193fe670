import path from 'node:path';
import { expect, it } from 'vitest';
import { VFile } from 'vfile';
import { manifestOf } from '../../src/data/manifests.ts';
import { excerptOf } from '../../src/lib/manifest/excerpt.ts';
import { parsePage } from '../../src/lib/page/parse.ts';
import { remarkCode } from '../../src/plugins/remark-code.ts';
import { remarkComponents } from '../../src/plugins/remark-components.ts';
import { remarkLinks } from '../../src/plugins/remark-links.ts';

const FILE = 'src/content/docs/en/pods/probes.mdx';

/** Runs one plugin of the build over a page whose body starts on line 4. */
const build = (plugin: () => (tree: never, file: VFile) => void, body: string) => () =>
	plugin()(parsePage(`---\ntitle: T\n---\n${body}`).tree as never, new VFile({ path: path.resolve(FILE) }));

it.each([
	[
		'a link to a page that does not exist',
		remarkLinks,
		'[x](/pods/probs/)',
		'link "/pods/probs/": there is no page "pods/probs". Did you mean "pods/probes"',
	],
	[
		'a link to a heading that does not exist',
		remarkLinks,
		'[x](/pods/probes/#timimg)',
		'link "/pods/probes/#timimg": "pods/probes" has no heading "#timimg". Did you mean "timing"',
	],
	[
		'a term that does not exist',
		remarkLinks,
		'[x](glossary:tolaration)',
		'link "glossary:tolaration": there is no such term. Did you mean "toleration"',
	],
	[
		'a manifest in a command that does not exist',
		remarkCode,
		'```bash\nkubectl apply -f manifest:pods/probs.yaml\n```',
		'manifest there is no manifest "pods/probs.yaml". Did you mean "pods/probes.yaml"',
	],
	[
		'YAML typed into the page',
		remarkCode,
		'```yaml\nkind: Pod\n```',
		'yaml-fence YAML of Kubernetes objects goes into a file',
	],
	[
		'a component that is not available',
		remarkComponents,
		'<Manifst file="a" />',
		'component <Manifst> is not available in lessons. Did you mean "Manifest"',
	],
])('%s stops the build with file and line', (_name, plugin, body, message) => {
	expect(build(plugin as never, body)).toThrow(`${FILE}:4:1 ${message}`);
});

it('an unknown manifest, part or note stops the build and says what was meant', () => {
	expect(() => manifestOf('pods/probs.yaml')).toThrow(
		'there is no manifest "pods/probs.yaml" under src/manifests. Did you mean "pods/probes.yaml"',
	);
	const file = manifestOf('pods/resources.yaml');
	expect(() => excerptOf(file, { at: 'spec.container' })).toThrow('Did you mean "containers"');
	expect(() => excerptOf(file, { notes: { 'spec.containers[0].resource': 'x' } })).toThrow('Did you mean "resources"');
});
