import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { CHAPTERS, LESSON_SLUGS } from '../../src/config/pages.ts';
import { crumbsOf, isReadInBoth } from '../../src/lib/page/crumbs.ts';
import { SHORTCUTS, shortcutOf } from '../../src/lib/shortcuts.ts';
import { parseTextSize, TEXT_SIZE_KEY, TEXT_SIZE_SCRIPT, TEXT_SIZES } from '../../src/lib/text-size.ts';

const press = (key: string, rest: Partial<Parameters<typeof shortcutOf>[0]> = {}) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	repeat: false,
	isComposing: false,
	...rest,
});

describe('a single key', () => {
	it.each(Object.entries(SHORTCUTS))('%s asks for %s', (key, action) => expect(shortcutOf(press(key))).toBe(action));

	it('asks for the same with caps lock, and on a keyboard set to Chinese', () => {
		expect(shortcutOf(press('N'))).toBe('next');
		expect(shortcutOf(press('？', { shiftKey: true }))).toBe('map');
		expect(shortcutOf(press('、'))).toBe('search');
	});

	it.each(['ctrlKey', 'metaKey', 'altKey', 'repeat', 'isComposing'] as const)('asks for nothing with %s', (held) =>
		expect(shortcutOf(press('n', { [held]: true }))).toBeUndefined(),
	);

	it('asks for nothing when it is another key, or a capital letter', () => {
		for (const key of ['x', 'Enter', 'Tab', 'constructor', '']) expect(shortcutOf(press(key)), key).toBeUndefined();
		expect(shortcutOf(press('N', { shiftKey: true }))).toBeUndefined();
	});
});

describe('the text size', () => {
	it('is normal unless a known size is remembered', () => {
		for (const size of TEXT_SIZES) expect(parseTextSize(size)).toBe(size);
		for (const text of [null, undefined, '', 'huge', '<b>', '200%']) expect(parseTextSize(text)).toBe('normal');
	});

	it.each([
		['small', 'small'],
		['large', 'large'],
		['normal', undefined],
		['"><script>', undefined],
		[null, undefined],
	])('%j is applied as %j before anything is painted', (stored, applied) => {
		const dataset: { textSize?: string } = {};
		const localStorage = { getItem: (key: string) => (key === TEXT_SIZE_KEY ? stored : null) };
		new Function('localStorage', 'document', TEXT_SIZE_SCRIPT)(localStorage, { documentElement: { dataset } });
		expect(dataset.textSize).toBe(applied);
	});

	it('does not break a page whose storage is off', () => {
		const localStorage = {
			getItem: () => {
				throw new Error('denied');
			},
		};
		expect(() => new Function('localStorage', 'document', TEXT_SIZE_SCRIPT)(localStorage, {})).not.toThrow();
	});
});

describe('the way to a page', () => {
	it('leads through the chapter of a lesson and the list of a term or a definition', () => {
		expect(crumbsOf('pods/probes', 'en')).toEqual([{ slug: 'pods/creation', label: 'Pods' }]);
		expect(crumbsOf('glossary/taint', 'en')).toEqual([{ slug: 'glossary', key: 'nav.glossary' }]);
		expect(crumbsOf('reference/fields/container', 'en')).toEqual([{ slug: 'reference/fields', key: 'nav.fields' }]);
	});

	it('is not needed for pages directly below the start', () => {
		for (const slug of ['', 'glossary', 'reference/fields', 'reference/manifests', 'troubleshooting', 'cheat-sheet'])
			expect(crumbsOf(slug, 'en'), slug).toEqual([]);
	});

	it('exists for every lesson in every language and leads to a lesson', () => {
		for (const locale of localeCodes)
			for (const slug of LESSON_SLUGS) {
				const [crumb, ...more] = crumbsOf(slug, locale);
				expect(LESSON_SLUGS).toContain(crumb?.slug);
				expect(more).toEqual([]);
			}
		expect(new Set(LESSON_SLUGS.map((slug) => crumbsOf(slug, 'en')[0]?.slug)).size).toBe(CHAPTERS.length);
	});

	it('both halves are shown of lessons and terms only', () => {
		expect(['pods/probes', 'glossary/taint'].filter(isReadInBoth)).toHaveLength(2);
		expect(['', 'glossary', 'glossary/sheet', 'troubleshooting', 'reference/fields/pod'].filter(isReadInBoth)).toEqual(
			[],
		);
	});
});
