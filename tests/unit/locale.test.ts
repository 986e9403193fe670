import { expect, it } from 'vitest';
import { otherLocale, pagePath, preferredLocale, splitPath } from '../../src/lib/locale.ts';

it.each([
	['/road/en/pods/probes/', '/road/', { locale: 'en', slug: 'pods/probes' }],
	['/road/zh-cn/', '/road/', { locale: 'zh-cn', slug: '' }],
	['/zh-cn/pods/probes', '/', { locale: 'zh-cn', slug: 'pods/probes' }],
	['/road/en/pods/index.html', '/road/', { locale: 'en', slug: 'pods' }],
	['/road/', '/road/', undefined],
	['/road/fr/pods/', '/road/', undefined],
])('the path %s under %s is %j', (path, base, expected) => expect(splitPath(path, base)).toEqual(expected));

it('writes paths with the language first', () => {
	expect(pagePath('en', 'pods/probes', 'readiness')).toBe('/en/pods/probes/#readiness');
	expect(pagePath('zh-cn', '')).toBe('/zh-cn/');
});

it.each([
	[['zh-TW', 'en'], 'zh-cn'],
	[['en-GB'], 'en'],
	[['fr', 'en'], 'en'],
	[['fr'], 'zh-cn'],
	[[], 'zh-cn'],
])('a browser that asks for %j is offered %s', (languages, expected) =>
	expect(preferredLocale(languages)).toBe(expected),
);

it('knows the other half of a pair', () => {
	expect(otherLocale('en')).toBe('zh-cn');
	expect(otherLocale('zh-cn')).toBe('en');
});
