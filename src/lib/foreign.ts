import { langOf } from './locale.ts';
import type { Lang, Locale } from '../config/locales.ts';

/**
 * The language of a text that is not in the language of its page, for its `lang` attribute. Names and single words count as
 * both: Chinese text is full of English ones.
 *
 * @example foreignLang('污点', 'en') // 'zh-CN'
 * @example foreignLang('cannot reuse a name', 'zh-cn') // 'en'
 */
export function foreignLang(text: string, locale: Locale): Lang | undefined {
	const chinese = /\p{Script=Han}/u.test(text);
	if (locale === 'en') return chinese && !/[a-z]/i.test(text) ? langOf('zh-cn') : undefined;
	return !chinese && /(?:\b[a-z']{2,}\b[ ,]+){2}[a-z]/i.test(text) ? langOf('en') : undefined;
}
