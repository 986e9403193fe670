import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/lib/page/parse.ts';
import { comparePair } from '../../src/lib/parity/compare.ts';
import { skeletonOf } from '../../src/lib/parity/skeleton.ts';

const half = (file: string, body: string) => ({
	file,
	marks: skeletonOf(parsePage(`---\ntitle: T\n---\n${body}`).tree),
});
const compare = (zh: string, en: string) => comparePair(half('zh.mdx', zh), half('en.mdx', en));

describe('the halves of a page', () => {
	it.each([
		['headings with equal ids', '## 探针 [#probes]', '## Probes [#probes]'],
		['lists of equal length', '- 一\n- 二', '- one\n- two'],
		['code that is equal to the letter', '```bash\nkubectl get pods\n```', '```bash\nkubectl get pods\n```'],
		[
			'components whose notes have equal keys',
			`<Manifest file="a.yaml" notes={{ 'spec.a': '甲', 'spec.b': '乙' }} />`,
			`<Manifest file="a.yaml" notes={{ 'spec.a': 'A', 'spec.b': 'B' }} />`,
		],
		['asides of one kind with different titles', ':::note[注意]\n文\n:::', ':::note[Mind]\ntext\n:::'],
		['sources with equal labels', '文[^a]\n\n[^a]: 甲', 'text[^a]\n\n[^a]: A'],
	])('match in %s', (_name, zh, en) => expect(compare(zh, en)).toEqual([]));

	it.each([
		['an id', '## 甲 [#a]', '## A [#b]', 'h2 #a here, but h2 #b at en.mdx:4'],
		['a depth', '## 甲 [#a]', '### A [#a]', 'h2 #a here, but h3 #a at en.mdx:4'],
		['an item', '- 一\n- 二', '- one', 'list bulleted of 2 here, but list bulleted of 1 at en.mdx:4'],
		['a row', '| a |\n| - |\n| 一 |', '| a |\n| - |', 'table 2 × 1 here, but table 1 × 1 at en.mdx:4'],
		['a command', '```bash\na\n```', '```bash\nb\n```', 'code bash  "a" here, but code bash  "b" at en.mdx:4'],
		[
			'a note',
			`<Manifest file="a.yaml" notes={{ 'spec.a': '甲' }} />`,
			`<Manifest file="a.yaml" notes={{ 'spec.b': 'B' }} />`,
			'<Manifest file=a.yaml notes={spec.a}> here',
		],
		['a neutral prop', '<Figure name="a" />', '<Figure name="b" />', '<Figure name=a> here, but <Figure name=b>'],
		['a source', '文[^a]\n\n[^a]: 甲', 'text\n\n[^a]: A', 'source [^a] here, but end of'],
		['a paragraph', '甲\n\n乙', 'A', 'paragraph here, but the page ends'],
		['the kind of an aside', ':::note\n文\n:::', ':::tip\ntext\n:::', 'aside note here, but aside tip'],
	])('that differ in %s are told apart with both places', (name, zh, en, message) => {
		const [issue] = compare(zh, en);
		expect(issue?.rule).toBe('parity');
		if (name !== 'a source') expect(issue?.message).toContain(message);
	});
});
