import { describe, expect, it } from 'vitest';
import { checkLinks, externalLinks, placeOf, type BuiltSite } from '../../src/lib/crawl/check.ts';
import { documentReader } from '../../src/lib/crawl/document.ts';

const html = (body: string, lang = 'en') => `<html lang="${lang}"><head></head><body>${body}</body></html>`;

/** A site with a lesson whose body is given, its Chinese half, a term and a manifest. */
function siteWith(body: string, base = '/road/'): BuiltSite {
	const pages = {
		'index.html': html('', 'zh-CN'),
		'en/pods/probes/index.html': html(`<h2 id="timing">T</h2><p id="timing.1">x</p>${body}`),
		'zh-cn/pods/probes/index.html': html('<p id="timing.1">x</p>', 'zh-CN'),
		'en/glossary/probe/index.html': html('<h2 id="names">N</h2>'),
	};
	const readDocument = documentReader();
	return {
		origin: 'https://team.test',
		base,
		files: new Set([...Object.keys(pages), 'manifests/pods/probes.yaml', '_astro/a.css']),
		pages: new Map(Object.entries(pages).map(([file, text]) => [file, readDocument(text)])),
	};
}

const wrong = (body: string, base?: string) => checkLinks(siteWith(body, base)).map(({ message }) => message);

describe('the links of a built site', () => {
	it.each([
		['a page', '<a href="/road/en/glossary/probe/">x</a>'],
		['a heading of a page', '<a href="/road/en/glossary/probe/#names">x</a>'],
		['a block of its own page', '<a href="#timing.1">x</a>'],
		['a block of the other half', '<a class="mark" href="../../../zh-cn/pods/probes/#timing.1"></a>'],
		['a file', '<a href="/road/manifests/pods/probes.yaml">x</a>'],
		['the other language, and says so', '<a href="/road/zh-cn/pods/probes/" hreflang="zh-CN">x</a>'],
		['an absolute address of the site', '<link rel="canonical" href="https://team.test/road/en/pods/probes/">'],
		['another site', '<a href="https://kubernetes.io/docs/#x">x</a>'],
		['a mailbox', '<a href="mailto:a@b.test">x</a>'],
		['nothing, within a script', '<script>const a = \'<a href="/nowhere/">\';</script>'],
	])('may lead to %s', (_name, body) => expect(wrong(body)).toEqual([]));

	it.each([
		['a page that is not there', '<a href="/road/en/pods/prob/">x</a>', 'there is no file en/pods/prob/index.html.'],
		['a page without its slash', '<a href="/road/en/pods/probes">x</a>', 'lacks the slash at its end.'],
		['a page without the base', '<a href="/en/pods/probes/">x</a>', 'leaves the site, which is below /road/.'],
		['a page without its locale', '<a href="/road/pods/probes/">x</a>', 'there is no file pods/probes/index.html.'],
		['an id that two elements share', '<p id="timing.1">y</p>', 'more than one element has the id "timing.1".'],
		['a heading that is not there', '<a href="#timin">x</a>', 'has no id "timin". Did you mean "timing"'],
		['a block that is not there', '<a href="#timing.9">x</a>', 'has no id "timing.9".'],
		[
			'a block that the other half lacks',
			'<a class="mark" href="../../../zh-cn/pods/probes/#timing.2"></a>',
			'zh-cn/pods/probes/index.html has no id "timing.2".',
		],
		[
			'the other language without a word',
			'<a href="/road/zh-cn/pods/probes/">x</a>',
			'leads from en to zh-CN without saying so.',
		],
		['a picture that is not there', '<img src="/road/_astro/b.png">', 'there is no file _astro/b.png.'],
		[
			'a picture for previews that is not there',
			'<meta property="og:image" content="https://team.test/road/og/a.png">',
			'og/a.png',
		],
	])('may not lead to %s', (_name, body, message) => {
		expect(wrong(body)).toEqual([expect.stringContaining(message)]);
	});

	it('are followed under every base', () => {
		expect(wrong('<a href="/en/glossary/probe/#names">x</a>', '/')).toEqual([]);
		expect(wrong('<a href="/road/en/glossary/probe/">x</a>', '/')).toHaveLength(1);
		expect(placeOf('/a/b/en/', 'index.html', siteWith('', '/a/b/'))).toMatchObject({ kind: 'broken' });
	});

	it('lead outside from the pages that are listed', () => {
		const body =
			'<a href="https://b.test/x#1">1</a><a href="https://b.test/x#2">2</a><a href="https://a.test/?q=1&amp;r=2">3</a><a href="https://git.test/o/r/edit/x">4</a>';
		expect([...externalLinks(siteWith(body), 'https://git.test/o/r')]).toEqual([
			['https://a.test/?q=1&r=2', ['en/pods/probes/']],
			['https://b.test/x', ['en/pods/probes/']],
		]);
	});
});
