import { describe, expect, it } from 'vitest';
import { addPage, addReads, addScript, noNames, type UsedNames } from '../../src/lib/pack/names.ts';
import { assetsOf, mergeOrders, withAssets } from '../../src/lib/pack/page.ts';
import { withoutPreloads } from '../../src/lib/pack/scripts.ts';
import { scopesIn, slimPage } from '../../src/lib/pack/slim.ts';
import { trimStyles } from '../../src/lib/pack/styles.ts';

const HTML =
	'<html><head><link rel="stylesheet" href="/a.css" media="print"><link rel="stylesheet" href="/b.css"></head>' +
	'<body><script type="module" src="/x.js"></script><p class="one two" id=name data-a="<i>">text</p>' +
	'<link rel="stylesheet" href="/b.css"><script type="module" src="/y.js"></script><svg stroke="var(--ink)"/></body></html>';

function used(...scripts: string[]): UsedNames {
	const names = noNames();
	addPage(names, HTML);
	for (const code of scripts) addScript(names, code);
	return names;
}

describe('what a page loads', () => {
	it('is read once each, in order', () => {
		expect(assetsOf(HTML)).toEqual({
			styles: [
				{ href: '/a.css', media: 'print' },
				{ href: '/b.css', media: '' },
			],
			scripts: ['/x.js', '/y.js'],
		});
	});

	it('is replaced in one place of the head', () => {
		const html = withAssets(HTML, ['/site.css'], ['/site.js']);
		expect(assetsOf(html)).toEqual({ styles: [{ href: '/site.css', media: '' }], scripts: ['/site.js'] });
		expect(html.indexOf('/site.js')).toBeLessThan(html.indexOf('</head>'));
		expect(html).toContain('<body><p class="one two"');
	});

	it('of several pages is joined without changing the order on any', () => {
		expect(
			mergeOrders([
				['a', 'c'],
				['a', 'b', 'c'],
				['c', 'd'],
			]),
		).toEqual(['a', 'b', 'c', 'd']);
		expect(mergeOrders([])).toEqual([]);
	});
});

describe('style rules', () => {
	it('go when a class, an id or a tag of theirs is nowhere', () => {
		expect(trimStyles('.one{top:0}.none{top:1px}#name{top:2px}#no{top:3px}p{top:4px}q{top:5px}', used())).toBe(
			'.one{top:0}#name{top:2px}p{top:4px}',
		);
	});

	it('go when their classes never stand on one element', () => {
		expect(trimStyles('.one.two{top:0}', used())).toBe('.one.two{top:0}');
		const apart = noNames();
		addPage(apart, '<p class="one"></p><p class="two"></p>');
		expect(trimStyles('.one.two{top:0}.one .two{top:1px}', apart)).toBe('.one .two{top:1px}');
	});

	it('stay when a script may make what they need', () => {
		expect(trimStyles('.open.one{top:0}dialog{top:1px}', used('element("dialog").className="open"'))).toBe(
			'.open.one{top:0}dialog{top:1px}',
		);
	});

	it('lose only the selectors that cannot match, also inside :is() and @media', () => {
		expect(trimStyles('.one,.none{top:0}', used())).toBe('.one{top:0}');
		expect(trimStyles('@media print{p:is(.none,.one){top:0}p:where(.none){top:1px}}', used())).toContain('.one');
		expect(trimStyles('p:where(.none){top:1px}', used())).toBe('');
		expect(trimStyles('p:not(.none){top:1px}[hidden]{top:2px}', used())).toBe('p:not(.none){top:1px}[hidden]{top:2px}');
	});

	it('keep their order and their keyframes', () => {
		const css = '.two{top:0}.one{top:1px}@keyframes x{0%{top:0}to{top:1px}}.one{animation:1s x}';
		const trimmed = trimStyles(css, used());
		expect(trimmed.indexOf('.two')).toBeLessThan(trimmed.indexOf('.one'));
		expect(trimmed).toContain('@keyframes x');
	});

	it('lose custom properties that nothing reads, down the chain', () => {
		const names = used();
		addReads(names, 'p{top:var(--other)}');
		const css = ':root{--a:var(--b);--b:1px;--c:2px;--ink:#000;--other:3px}.one{top:var(--c)}';
		expect(trimStyles(css, names)).toBe(':root{--c:2px;--ink:#000;--other:3px}.one{top:var(--c)}');
	});
});

describe('built scripts', () => {
	it('lose the lists of files to preload', () => {
		const code =
			'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.js","_astro/b.js"])))=>i.map(i=>d[i]);\n' +
			'import{t as e}from"./helper.js";e(()=>import(`./a.js`),__vite__mapDeps([0,1]));';
		expect(withoutPreloads(code)).toBe('\nimport{t as e}from"./helper.js";e(()=>import(`./a.js`));');
	});

	it('keep a helper that only loads', () => {
		const helper = 'var a=1;function l(e){new Event(`vite:preloadError`)}export{a as t};';
		expect(withoutPreloads(helper)).toBe('const load = (make) => make();export { load as t };');
	});

	it('stay as they are otherwise', () =>
		expect(withoutPreloads('let a=1;export{a as t};')).toBe('let a=1;export{a as t};'));
});

it('a page loses scopes that no rule names, and nothing else', () => {
	const html =
		'<p class="one astro-abcd1234">a</p><i class="astro-abcd1234 astro-zzzz9999"></i><code dir="auto">x</code>';
	expect(slimPage(html, scopesIn('p:where(.astro-zzzz9999){top:0}'))).toBe(
		'<p class="one">a</p><i class="astro-zzzz9999"></i><code>x</code>',
	);
});
