import { describe, expect, it } from 'vitest';
import { normaliseBase, normaliseOrigin } from '../../src/config/site.ts';

describe('the base path', () => {
	it.each([
		[undefined, '/kubernetes-learning-road/'],
		['', '/'],
		['/', '/'],
		['/repo', '/repo/'],
		['/repo/', '/repo/'],
		['/a/b', '/a/b/'],
	])('%j becomes %j', (value, expected) => expect(normaliseBase(value)).toBe(expected));

	it.each(['repo', 'https://x.test/', '/a b', '//', '/../x', '/a?b', '/a#b'])(
		'%j stops the build and says what is allowed',
		(value) => {
			expect(() => normaliseBase(value)).toThrow(
				`BASE_PATH is "${value}"; allowed are an empty value, "/", "/name" and "/name/"`,
			);
		},
	);
});

describe('the origin', () => {
	it.each([
		[undefined, 'https://example.github.io'],
		['', 'https://example.github.io'],
		['https://team.github.io', 'https://team.github.io'],
		['https://team.github.io/', 'https://team.github.io'],
	])('%j becomes %j', (value, expected) => expect(normaliseOrigin(value)).toBe(expected));

	it.each(['team.github.io', 'https://team.github.io/repo', 'ftp://x.test'])('%j stops the build', (value) => {
		expect(() => normaliseOrigin(value)).toThrow(`SITE_URL is "${value}"`);
	});
});
