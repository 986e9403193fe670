import { fillIn } from './marker.ts';

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The data of a new figure: two boxes and an arrow, to start from. */
export function figureText(name: string): string {
	const say = (what: string) => `say('${fillIn(`Chinese, ${what}`)}', '${fillIn(`English, ${what}`)}')`;
	return `import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const ${camel(name)}: Figure = {
	title: ${say('the title')},
	caption: ${say('what to take away, in one sentence')},
	description: ${say('what is drawn, for readers who cannot see it')},
	twin: [
		${say('the first step in words')},
		${say('the second step in words')},
	],
	drawing: {
		kind: 'boxes',
		height: 60,
		boxes: [
			{ id: 'from', at: [2, 2, 200, 56], role: 'component', label: ${say('who acts')} },
			{ id: 'to', at: [518, 2, 200, 56], role: 'object', label: ${say('on what')} },
		],
		arrows: [{ from: 'from', to: 'to', label: ${say('how')} }],
	},
};
`;
}

/**
 * Lists a figure in `src/figures/index.ts`, in the order of the alphabet.
 *
 * @throws when the list has the name already, or does not look as expected
 */
export function listFigure(index: string, name: string): string {
	const own = camel(name);
	const entry = own === name ? `\t${name},` : `\t'${name}': ${own},`;
	const lines = index.split('\n');
	if (lines.includes(entry)) throw new Error(`src/figures/index.ts lists "${name}" already.`);
	insert(lines, `import { ${own} } from './${name}.ts';`, /^import .* from '\.\/([\w-]+)\.ts';$/, name);
	insert(lines, entry, /^\t(?:'([\w-]+)': \w+|(\w+)),$/, name);
	return lines.join('\n');
}

function insert(lines: string[], line: string, pattern: RegExp, name: string): void {
	const at = lines.flatMap((text, index) => {
		const match = pattern.exec(text);
		return match ? [{ index, name: match[1] ?? match[2] ?? '' }] : [];
	});
	const last = at.at(-1);
	if (!last) throw new Error('src/figures/index.ts does not look as expected.');
	lines.splice(at.find((other) => other.name > name)?.index ?? last.index + 1, 0, line);
}
