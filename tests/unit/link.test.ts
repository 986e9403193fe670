import { describe, expect, it } from 'vitest';
import { resolveLink, type SiteMap } from '../../src/lib/link.ts';

const site: SiteMap = {
	pages: new Map([
		['pods/probes', new Set(['readiness', 'liveness'])],
		['pods/lifecycle', new Set(['phases'])],
		['glossary', undefined],
	]),
	terms: new Set(['probe', 'toleration']),
};
const resolve = (href: string) => resolveLink(href, 'en', 'pods/probes', site);

describe('links as authors write them', () => {
	it.each([
		['/pods/lifecycle/', { kind: 'page', slug: 'pods/lifecycle', path: '/en/pods/lifecycle/' }],
		['/pods/lifecycle/#phases', { kind: 'page', slug: 'pods/lifecycle', path: '/en/pods/lifecycle/#phases' }],
		['#readiness', { kind: 'page', slug: 'pods/probes', path: '/en/pods/probes/#readiness' }],
		['/glossary/#anything', { kind: 'page', slug: 'glossary', path: '/en/glossary/#anything' }],
		['glossary:toleration', { kind: 'term', term: 'toleration', path: '/en/glossary/toleration/' }],
		['https://kubernetes.io/', { kind: 'external', url: 'https://kubernetes.io/' }],
		['/manifests/pods/probes.yaml', { kind: 'file', path: '/manifests/pods/probes.yaml' }],
	])('%s leads on', (href, expected) => expect(resolve(href)).toEqual(expected));

	it.each([
		['/pods/probs/', '"/pods/probs/": there is no page "pods/probs". Did you mean "pods/probes"?'],
		[
			'/pods/lifecycle/#phase',
			'"/pods/lifecycle/#phase": "pods/lifecycle" has no heading "#phase". Did you mean "phases"?',
		],
		['/pods/lifecycle', '"/pods/lifecycle": paths of pages end with a slash: "/pods/lifecycle/".'],
		['/en/pods/lifecycle/', '"/en/pods/lifecycle/": leave the language out: links are written once for both.'],
		['glossary:tolerations', '"glossary:tolerations": there is no such term. Did you mean "toleration"?'],
		[
			'../lifecycle/',
			'"../lifecycle/": write links to pages as /chapter/page/#heading, to terms as glossary:id, to other sites with https://.',
		],
	])('%s is an error that says what was meant', (href, reason) =>
		expect(resolve(href)).toEqual({ kind: 'broken', reason }),
	);
});
