import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../src/lib/page/heading.ts';
import { parsePage } from '../../src/lib/page/parse.ts';
import { minutesToRead, readingTime } from '../../src/lib/page/reading-time.ts';
import { planSidebar } from '../../src/lib/page/sidebar.ts';

const page = (body: string) => parsePage(`---\ntitle: T\n---\n${body}`);

describe('a page', () => {
	it('keeps the lines of the file, frontmatter included', () => {
		expect(headingsOf(page('\n## One [#one]\n').tree)).toEqual([{ id: 'one', depth: 2, text: 'One', line: 5 }]);
	});

	it('reads an id after code and Chinese', () => {
		expect(headingsOf(page('## 字段 `spec` 与 **状态** [#spec-and-status]').tree)[0]?.id).toBe('spec-and-status');
	});

	it('has no id where the author wrote none, or wrote it in capitals', () => {
		expect(headingsOf(page('## One\n\n## Two [#Two]').tree).map(({ id }) => id)).toEqual([undefined, undefined]);
	});

	it('without frontmatter is an error', () => {
		expect(() => parsePage('# x')).toThrow('does not start with frontmatter');
	});
});

describe('reading time', () => {
	it('counts Han characters and Latin words each at their own pace', () => {
		expect(minutesToRead('字'.repeat(640))).toBe(2);
		expect(minutesToRead('word '.repeat(440))).toBe(2);
		expect(minutesToRead('字'.repeat(320) + ' word'.repeat(220))).toBe(2);
		expect(minutesToRead('')).toBe(1);
	});

	it('counts code by lines and leaves sources out', () => {
		const code = `\`\`\`bash\n${'a\n'.repeat(60)}\`\`\`\n`;
		expect(readingTime(page(code).tree)).toBe(4);
		expect(readingTime(page(`x[^s]\n\n[^s]: ${'word '.repeat(2000)}`).tree)).toBe(1);
	});
});

describe('the sidebar of a page', () => {
	const chapters = [
		{
			id: 'a',
			title: 'A',
			lessons: [
				{ slug: 'a/1', title: 'One' },
				{ slug: 'a/2', title: 'Two' },
			],
		},
		{ id: 'b', title: 'B', lessons: [{ slug: 'b/1', title: 'Three' }] },
	];

	it('holds its own chapter whole and one link for every other', () => {
		const plan = planSidebar(chapters, 'a/2');
		expect(plan.chapter?.items.map(({ slug, current }) => [slug, current])).toEqual([
			['a/1', false],
			['a/2', true],
		]);
		expect(plan.chapters).toEqual([{ label: 'B', slug: 'b/1', current: false }]);
	});

	it('knows the neighbours across chapters', () => {
		expect(planSidebar(chapters, 'a/2')).toMatchObject({ previous: { slug: 'a/1' }, next: { slug: 'b/1' } });
		expect(planSidebar(chapters, 'a/1').previous).toBeUndefined();
		expect(planSidebar(chapters, 'b/1').next).toBeUndefined();
	});

	it('of a page outside the path lists all chapters and no neighbours', () => {
		const plan = planSidebar(chapters, 'glossary');
		expect(plan.chapter).toBeUndefined();
		expect(plan.chapters.map(({ slug }) => slug)).toEqual(['a/1', 'b/1']);
		expect(plan.next).toBeUndefined();
	});
});
