import { describe, expect, it } from 'vitest';
import { namesInBoth } from '../../src/lib/glossary/names-in-both.ts';

describe('the name of a term in both languages', () => {
	it.each([
		['污点', 'Taint', '污点（Taint）', 'Taint (污点)'],
		['Pod', 'Pod', 'Pod', 'Pod'],
		['持久卷（PV）', 'PersistentVolume (PV)', '持久卷（PV，PersistentVolume）', 'PersistentVolume (PV, 持久卷)'],
		['Pending（悬决）', 'Pending', 'Pending（悬决）', 'Pending (悬决)'],
		['污点效果（effect）', 'Taint effect', '污点效果（Taint effect）', 'Taint effect (污点效果)'],
		['CoreDNS', 'CoreDNS (cluster DNS)', 'CoreDNS（cluster DNS）', 'CoreDNS (cluster DNS)'],
		['基于角色的访问控制（RBAC）', 'RBAC', '基于角色的访问控制（RBAC）', 'RBAC (基于角色的访问控制)'],
	])('%s, %s', (zh, en, inChinese, inEnglish) => {
		const name = { 'zh-cn': zh, en };
		expect(namesInBoth(name, 'zh-cn')).toBe(inChinese);
		expect(namesInBoth(name, 'en')).toBe(inEnglish);
	});
});
