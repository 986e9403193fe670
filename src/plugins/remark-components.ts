import type { Root } from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { didYouMean } from '../lib/suggest.ts';
import { fail, lessonOf } from './report.ts';

const own = (name: string) => ({ source: `/src/components/${name}.astro`, name: 'default' });
const starlight = (name: string) => ({ source: '@astrojs/starlight/components', name });

/** Components that lessons may use, without importing them. */
const COMPONENTS: Record<string, { source: string; name: string }> = {
	Manifest: own('Manifest'),
	Broken: own('Broken'),
	Correction: own('Correction'),
	Failure: own('Failure'),
	Figure: own('Figure'),
	LearningPath: own('LearningPath'),
	Steps: starlight('Steps'),
	Tabs: starlight('Tabs'),
	TabItem: starlight('TabItem'),
};

/** Imports the components a lesson uses; anything else in angle brackets stops the build. */
export function remarkComponents() {
	return (tree: Root, file: VFile): void => {
		if (!lessonOf(file)) return;
		const used = new Set<string>();
		visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
			const name = ('name' in node && node.name) || 'fragment';
			if (!Object.hasOwn(COMPONENTS, name)) {
				fail(
					file,
					node,
					'component',
					`<${name}> is not available in lessons.${didYouMean(name, Object.keys(COMPONENTS))} Allowed: ${Object.keys(COMPONENTS).join(', ')}.`,
				);
			}
			used.add(name);
		});
		tree.children.unshift(...[...used].sort().map((name) => importOf(name, COMPONENTS[name]!)));
	};
}

/** An import declaration as MDX expects it: source text and its syntax tree. */
function importOf(local: string, { source, name }: { source: string; name: string }): MdxjsEsm {
	const identifier = (text: string) => ({ type: 'Identifier' as const, name: text });
	const specifier =
		name === 'default'
			? { type: 'ImportDefaultSpecifier' as const, local: identifier(local) }
			: { type: 'ImportSpecifier' as const, imported: identifier(name), local: identifier(local) };
	return {
		type: 'mdxjsEsm',
		value: '',
		data: {
			estree: {
				type: 'Program',
				sourceType: 'module',
				body: [
					{
						type: 'ImportDeclaration',
						specifiers: [specifier],
						source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
						attributes: [],
					},
				],
			},
		},
	};
}
