import type { Locale, Localised } from '../../config/locales.ts';

/**
 * The name of a term with its name in the other language in brackets. An abbreviation that
 * both have in brackets is said once, and so is what is a part of another name.
 *
 * @example namesInBoth({ 'zh-cn': '持久卷（PV）', en: 'PersistentVolume (PV)' }, 'en') // 'PersistentVolume (PV, 持久卷)'
 * @example namesInBoth({ 'zh-cn': '污点', en: 'Taint' }, 'zh-cn') // '污点（Taint）'
 */
export function namesInBoth(name: Localised, locale: Locale): string {
	const [own, other] = locale === 'en' ? [name.en, name['zh-cn']] : [name['zh-cn'], name.en];
	if (own === other) return own;
	const [open, close, comma] = locale === 'en' ? [' (', ')', ', '] : ['（', '）', '，'];
	const [base, inside] = parts(own);
	const [otherBase, otherInside] = parts(other);
	const all = [base, inside, otherBase, otherInside].filter((part) => part !== undefined);
	const inBrackets = all.filter(
		(part, index) =>
			!all.some((longer, at) => at !== index && longer.includes(part) && (longer !== part || at < index)),
	);
	const rest = inBrackets.filter((part) => part !== base);
	return rest.length ? `${base}${open}${rest.join(comma)}${close}` : base;
}

/** A name without and with what stands in brackets at its end. */
function parts(name: string): [string, string | undefined] {
	const [, base, inside] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(name) ?? [];
	return base ? [base, inside] : [name, undefined];
}
