import { SPECIFIC, type NameBook, type Named } from './names.ts';
import type { Plan } from './plan.ts';
import { coreOf } from './stop-words.ts';
import { key } from './text.ts';

/** A message is worth more than a name: its page has the words neither in its title nor often. */
const MESSAGE = 2.3;
/** The same holds for a field: the term that lists it among its names says so in its title. */
const LIKE_FIELD = 1.6;

/** A command of which the lesson names the beginning. */
const COMMAND_PART = 0.49;

/** How much the most used of several fields with one name gains. */
const RIVAL = 0.06;
const HAN = /^\p{Script=Han}+$/u;
const COMMAND = /^(?:kubectl|helm|kubeadm|crictl|docker)\s+\S/i;

/**
 * What the query names, and how surely: 1 when it is a name from end to end.
 *
 * - a whole name: the entry's page is meant, whatever other pages say more often
 * - a message holds the name of a failure, or is a piece of one: pasted messages carry names of Pods and hashes
 * - the beginning of a name: the reader is still typing
 * - one of several names in the query: a hint, no more
 */
export function namesIn(query: string, plan: Plan, book: NameBook): [Named, number][] {
	const asked = key(
		plan.corrections.reduce(
			(text, [from, to]) => text.replace(from, to),
			plan.tokens.map(({ text }) => text).join(' '),
		),
	);
	// A question names a lesson by what is left of it without the words that ask: 怎么升级 helm.
	const told = plan.units.map(({ text }) => text).join(' ');
	const core = plan.units.flatMap(({ text, faint }) => (faint ? [] : [text])).join(' ');
	const questions = new Set([told, core].map(key).filter((text) => text.length > 2 && text !== asked));
	const words = new Set(plan.tokens.filter(({ text, han }) => !han && text.length > 2).map(({ text }) => text));
	if (!asked) return [];
	// One word is a piece of many messages; several in a row are one of them.
	const several = plan.tokens.length > 1 && !book.byKey.get(asked)?.some(({ kind }) => kind === 'term');
	const found = new Map<Named, number>();
	const offer = (entry: Named, fit: number) => found.set(entry, Math.max(fit, found.get(entry) ?? 0));
	const trimmed = plan.corrections.reduce((text, [from, to]) => text.replace(from, to), query.trim());
	for (const entry of book.byKey.get(asked) ?? []) offer(entry, wholeName(entry, trimmed, book));
	for (const entry of book.byCore.get(coreOf(trimmed)) ?? []) offer(entry, wholeName(entry, trimmed, book));
	// A path of fields means its last one.
	const last = /\.([\p{L}\p{N}]+)$/u.exec(trimmed)?.[1];
	if (last) {
		for (const entry of book.byKey.get(key(last)) ?? []) if (entry.section) offer(entry, wholeName(entry, last, book));
	}
	const parts = plan.units.length;
	if (!found.size) {
		for (const unit of plan.units) for (const entry of unit.names) offer(entry, parts === 1 ? 0.9 : 0.35 / parts);
	}
	for (const entry of book.all) {
		if ((found.get(entry) ?? 0) >= 1) continue;
		entry.keys.forEach((own, index) => own !== asked && offerPart(entry, own, entry.latin[index] ?? []));
	}
	for (const [entry, fit] of [...found]) {
		// The state of a Pod and the message are one thing under two names; whoever looks it up wants the remedy.
		if (entry.kind !== 'term' || fit < 0.7) continue;
		for (const failure of book.byKey.get(key(entry.title.en)) ?? [])
			if (failure.kind === 'error' && isSymptom(failure, entry.title.en)) offer(failure, MESSAGE);
	}
	return [...found].filter(([, fit]) => fit > 0);

	/** A name that is not the whole query: that has been weighed already. */
	function offerPart(entry: Named, own: string, latin: readonly string[]): void {
		if (entry.kind === 'error') {
			if (own.length >= SPECIFIC && asked.includes(own))
				offer(entry, MESSAGE * (0.7 + 0.3 * (own.length / asked.length)));
			else if (asked.length >= SPECIFIC && own.includes(asked))
				offer(entry, several ? MESSAGE * (0.4 + 0.5 * (asked.length / own.length)) : 0.3 * (asked.length / own.length));
			else {
				const shared = latin.filter((word) => words.has(word)).length;
				if (shared > 2 && shared / latin.length > 0.6) offer(entry, MESSAGE * 0.5 * (shared / latin.length));
			}
			return;
		}
		if (entry.kind === 'lesson') {
			// What follows the name of a command are its arguments.
			if (COMMAND.test(trimmed) && own.length > 7 && asked.startsWith(own)) offer(entry, COMMAND_PART);
			for (const question of [asked, ...questions])
				if (own.length > 3 && question.includes(own)) offer(entry, 0.6 * (own.length / question.length));
			if (own.length <= asked.length) return;
			if (asked.length > 2 && own.includes(asked)) offer(entry, 0.5 * (asked.length / own.length));
			return;
		}
		// A piece of a Chinese name means the name: 名空间.
		const piece = HAN.test(asked) && asked.length > 1 && own.includes(asked);
		if (piece || (asked.length > 2 && own.startsWith(asked)))
			offer(entry, (entry.kind === 'field' ? 0.3 : 0.4) * (asked.length / own.length));
	}
}

/**
 * How surely a whole name means its entry. Written like a field (a capital inside), it means the field before the term
 * that lists the field among its names; otherwise the term comes first. Of fields with one name the more used one is meant.
 * Whoever types a command wants to use it: what it does comes before what it is called.
 */
function wholeName(entry: Named, query: string, book: NameBook): number {
	const likeField = /\p{Ll}\p{Lu}/u.test(query);
	switch (entry.kind) {
		case 'lesson':
			// What a term is called means the term.
			return isMainName(query, book) ? 0.45 : 0.8;
		case 'error':
			return isSymptom(entry, query) || !isMainName(query, book) ? MESSAGE : 0.6;
		case 'field': {
			const most = Math.max(1, ...(book.byKey.get(key(query)) ?? []).map(({ uses }) => uses));
			const popular = RIVAL * (entry.uses / most);
			return (entry.section ? (likeField && !isSpelled(query, book) ? LIKE_FIELD : 0.84) : 0.55) + popular;
		}
		default: {
			const isField = likeField && book.byKey.get(key(query))?.some(({ section, kind }) => section && kind === 'field');
			if (isField && !Object.values(entry.title).includes(query)) return 0.3;
			return COMMAND.test(query) ? 0.5 : 1;
		}
	}
}

const isSymptom = ({ names }: Named, text: string): boolean => key(names[0] ?? '') === key(text);

/** Whether a term is called so, and not only looked up so. */
const isMainName = (text: string, book: NameBook): boolean =>
	(book.byKey.get(key(text)) ?? []).some(
		({ kind, title }) => kind === 'term' && Object.values(title).some((name) => key(name) === key(text)),
	);

/** Whether a term is called so to the letter: ClusterIP. */
const isSpelled = (text: string, book: NameBook): boolean =>
	(book.byKey.get(key(text)) ?? []).some(({ kind, title }) => kind === 'term' && Object.values(title).includes(text));
