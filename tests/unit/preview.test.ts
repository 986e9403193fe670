import { expect, test } from 'vitest';
import { previewPath, previewSlug } from '../../src/lib/preview/address.ts';
import { previewSvg, type Preview } from '../../src/lib/preview/picture.ts';

const preview: Preview = {
	locale: 'en',
	slug: 'pods/probes',
	title: 'Probes',
	site: 'The Road',
	above: 'Stop 3 · Pods',
	stops: 10,
	stop: 3,
};

test('a page without a picture shows that of the page above it', () => {
	const known = new Set(['', 'glossary', 'pods/probes']);
	expect(previewSlug('pods/probes', known)).toBe('pods/probes');
	expect(previewSlug('glossary/taint', known)).toBe('glossary');
	expect(previewSlug('elsewhere/deep/down', known)).toBe('');
	expect(previewPath('en', '')).toBe('/og/en/index.png');
});

test('a picture names site, chapter and page, and marks the stop', () => {
	const svg = previewSvg(preview);
	for (const text of ['The Road', 'Stop 3 · Pods', 'Probes']) expect(svg).toContain(`>${text}<`);
	expect(svg.match(/<circle/g)).toHaveLength(10);
	expect(svg.match(/r="32"/g)).toHaveLength(1);
	expect(previewSvg({ ...preview, title: 'a < b & c' })).toContain('a &#60; b &#38; c');
});

test('long titles are set smaller, too long ones are an error', () => {
	expect(
		previewSvg({ ...preview, title: 'Inter-Pod affinity, anti-affinity and topology spread constraints' }),
	).toContain('font-size="62"');
	expect(() => previewSvg({ ...preview, title: 'very '.repeat(80) })).toThrow('too long');
});
