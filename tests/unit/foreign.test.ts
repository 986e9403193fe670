import { expect, it } from 'vitest';
import { foreignLang } from '../../src/lib/foreign.ts';

it.each([
	['污点', 'en', 'zh-CN'],
	['Taint', 'en', undefined],
	['污点 (taint)', 'en', undefined],
	['', 'en', undefined],
	['污点', 'zh-cn', undefined],
	['cannot reuse a name', 'zh-cn', 'en'],
	['CrashLoopBackOff', 'zh-cn', undefined],
	['Gateway API', 'zh-cn', undefined],
	['Pod 的 readiness gates and probes 一节', 'zh-cn', undefined],
] as const)('the language of “%s” on a page in %s is told as %s', (text, locale, lang) => {
	expect(foreignLang(text, locale)).toBe(lang);
});
