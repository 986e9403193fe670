import { expect, it } from 'vitest';
import { blockedAttributes, policyOf, withPolicy } from '../../src/lib/policy.ts';

const hash = (text: string) => `<${text}>`;

it('inline scripts and styles are allowed by their hashes, once each; data and files need none', () => {
	const policy = policyOf(
		'<script>a()</script><script type="module" src="x.js"></script><script>a()</script><style>p{}</style>' +
			'<script type="application/json" id="pages">{}</script>',
		hash,
	);
	expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-<a()>';");
	expect(policy).toContain("style-src 'self' 'sha256-<p{}>';");
	expect(policy).not.toMatch(/unsafe-inline|\{\}'/);
});

it('the policy stands before all it governs, behind the encoding', () => {
	expect(withPolicy('<html><head><meta charset="utf-8"/><title>t</title></head></html>', 'p')).toBe(
		'<html><head><meta charset="utf-8"/><meta http-equiv="content-security-policy" content="p"><title>t</title></head></html>',
	);
	expect(withPolicy('<head><title>t</title></head>', 'p')).toMatch(/^<head><meta http-equiv/);
});

it('attributes that it would block are named, text about them is not', () => {
	expect(blockedAttributes('<p style="a">x</p><a href="#" onclick="b()">y</a><p data-style="a">style="a"</p>')).toEqual(
		['<p style>', '<a onclick>'],
	);
});
