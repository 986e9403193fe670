import { describe, expect, it } from 'vitest';
import { fenced, inlineCode, list, quote, table } from '../../src/lib/markdown/blocks.ts';
import { lessonMarkdown } from '../../src/lib/markdown/lesson.ts';
import { parsePage } from '../../src/lib/page/parse.ts';

const shown: unknown[] = [];
const lesson = (body: string) =>
	lessonMarkdown(parsePage(`---\ntitle: T\n---\n\n${body}\n`), {
		link: (href) => `https://x.test/${href}`,
		command: (text) => text.replace('manifest:', 'https://x.test/'),
		component: (name, props, content) => {
			shown.push(props);
			return `[${name}]${content}`;
		},
	}).trim();

describe('a lesson in Markdown', () => {
	it.each([
		['words stay as written', '*a* **b**，`c` ~~d~~ e\\_f', '*a* **b**，`c` ~~d~~ e\\_f'],
		['headings lose their id', '## One `x` [#one]', '## One `x`'],
		['links change their address only', '[**a** `b`](glossary:b "T")', '[**a** `b`](https://x.test/glossary:b "T")'],
		['links in tables too', '| a |\n| --- |\n| [b](#c) |', '| a |\n| --- |\n| [b](https://x.test/#c) |'],
		['output is text', '```output\nx\n```', '```text\nx\n```'],
		[
			'commands are resolved',
			'1. a\n\n   ```bash\n   k -f manifest:p\n   ```',
			'1. a\n\n   ```bash\n   k -f https://x.test/p\n   ```',
		],
		['YAML of other tools keeps its language', '```yaml k8s=false\na: 1\n```', '```yaml\na: 1\n```'],
		['comments vanish', 'a\n\n{/* b */}\n\nc', 'a\n\nc'],
		[
			'asides are quotations',
			':::caution[Mind]\nA [b](c).\n\n- d\n:::',
			'> [!WARNING]\n> **Mind**\n>\n> A [b](https://x.test/c).\n>\n> - d',
		],
		['asides need no label', ':::note\nA.\n:::', '> [!NOTE]\n> A.'],
		['components keep what they hold', '<Steps>\n\n1. [a](b)\n\n</Steps>', '[Steps]1. [a](https://x.test/b)'],
	])('%s', (_name, body, expected) => expect(lesson(body)).toBe(expected));

	it('reads the props of components', () => {
		shown.length = 0;
		lesson(`<A file="x" at={'y'} notes={{ 'a.b': 'one', c: \`two\` }} mark={['m', 1]} flag />`);
		expect(shown).toEqual([{ file: 'x', at: 'y', notes: { 'a.b': 'one', c: 'two' }, mark: ['m', 1], flag: true }]);
	});

	it.each(['<A {...b} />', '<A b={c()} />', 'a {b} c', '<A b={`${c}`} />'])(
		'refuses what has to be computed: %s',
		(body) => {
			expect(() => lesson(body)).toThrow();
		},
	);
});

describe('blocks of Markdown', () => {
	it('hold what would end them', () => {
		expect(fenced('```\na\n```', 'text')).toBe('````text\n```\na\n```\n````');
		expect(inlineCode('a`b')).toBe('``a`b``');
		expect(inlineCode('`b')).toBe('`` `b ``');
		expect(table([['a'], ['b|c']])).toBe('| a |\n| --- |\n| b\\|c |');
		expect(list(['a\n\nb'], true)).toBe('1. a\n\n   b');
		expect(quote('a\n\nb')).toBe('> a\n>\n> b');
	});
});
