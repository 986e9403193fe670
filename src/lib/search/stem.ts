// cspell:disable -- stems and endings are no words
/**
 * Stems of English words as the index of the English pages holds them: the Porter2 rules. The build indexes with the
 * engine's own stemmer; because the browser stems here, one WebAssembly without a stemmer serves both languages.
 */

/** Not where it is the whole word but its vowel: add, egg. */
const DOUBLE = /(?<!^[aeo])(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
/** A syllable that cannot lose a final e. */
const SHORT_END = /(?:^past|^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;
const WITH_VOWEL = /[aeiouy]/;

/** Words the rules would get wrong. */
const WHOLE: ReadonlyMap<string, string> = new Map(
	(
		'skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli ' +
		'singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes'
	)
		.split(' ')
		.map((pair) => pair.split(':') as [string, string]),
);
const AFTER_PLURAL = /^(?:inn|out|cann|herr|earr|even)ing$|^(?:pro|ex|suc)ceed$/;

type Rules = readonly (readonly [ending: string, instead: string])[];
const rules = (text: string): Rules =>
	text
		.split(' ')
		.map((rule) => rule.split(':') as [string, string])
		.sort(([a], [b]) => b.length - a.length);

/** Endings in the first region. */
const STEP_2 = rules(
	'tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al ' +
		'aliti:al alli:al fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble fulli:ful lessli:less',
);
const STEP_3 = rules('tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness:');
/** Endings in the second region. */
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic'.split(' ');

/** Where the part after the first consonant that follows a vowel begins. */
function region(word: string, from: number): number {
	const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
	return found ? from + found.index + 2 : word.length;
}

/** The stem of a word in lower case. */
export function stem(word: string): string {
	if (word.length < 3 || !/^[a-z']+$/.test(word)) return word;
	const known = WHOLE.get(word);
	if (known !== undefined) return known;
	// A y that is a consonant is written Y.
	let text = word.replace(/^'/, '').replace(/^y|(?<=[aeiouy])y/g, 'Y');
	const start = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(text)?.[0].length;
	const first = start ?? region(text, 0);
	const second = region(text, first);
	const inRegion = (ending: string, from: number) => text.endsWith(ending) && text.length - ending.length >= from;
	const cut = (ending: string, instead = '') => (text = text.slice(0, text.length - ending.length) + instead);

	text = text.replace(/'s?'?$/, '');
	if (text.endsWith('sses')) cut('es');
	else if (/ie[ds]$/.test(text)) text = text.slice(0, text.length > 4 ? -2 : -1);
	else if (/[aeiouy].+s$/.test(text) && !/(?:us|ss)$/.test(text)) cut('s');
	if (AFTER_PLURAL.test(text)) return text;

	const past = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(text)?.[0];
	if (past?.startsWith('ee')) {
		if (inRegion(past, first)) cut(past, 'ee');
	} else if (past && WITH_VOWEL.test(text.slice(0, -past.length))) {
		cut(past);
		if (/(?:at|bl|iz)$/.test(text)) text += 'e';
		else if (DOUBLE.test(text)) text = text.slice(0, -1);
		else if (SHORT_END.test(text) && first >= text.length) text += 'e';
	}
	text = text.replace(/(?<=.[^aeiouy])[yY]$/, 'i');

	const middle = STEP_2.find(([ending]) => text.endsWith(ending));
	if (middle) {
		if (inRegion(middle[0], first)) cut(...middle);
	} else if (inRegion('ogi', first) && text.endsWith('logi')) cut('i');
	else if (inRegion('li', first) && /[cdeghkmnrt]li$/.test(text)) cut('li');

	const third = [...STEP_3, ['ative', ''] as const].find(([ending]) => text.endsWith(ending));
	if (third && inRegion(third[0], third[0] === 'ative' ? second : first)) cut(...third);

	const fourth = STEP_4.find((ending) => text.endsWith(ending));
	if (fourth) {
		if (inRegion(fourth, second)) cut(fourth);
	} else if (inRegion('ion', second) && /[st]ion$/.test(text)) cut('ion');

	if (inRegion('e', second) || (inRegion('e', first) && !SHORT_END.test(text.slice(0, -1)))) cut('e');
	else if (inRegion('l', second) && text.endsWith('ll')) cut('l');
	return text.replaceAll('Y', 'y');
}
