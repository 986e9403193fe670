import type { NameBook, Named } from './names.ts';
import type { Plan } from './plan.ts';
import { key, tokenise } from './text.ts';

/** A query this long (without spelling) is specific enough to be a piece of a message. */
const SPECIFIC = 8;

/**
 * What the query names, and how surely: 1 when it is a name from end to end.
 *
 * - a whole name: the entry's page is meant, whatever other pages say more often
 * - a message holds the name of a failure, or is a piece of one: pasted messages carry names of Pods and hashes
 * - the beginning of a name: the reader is still typing
 * - one of several names in the query: a hint, no more
 */
export function namesIn(plan: Plan, book: NameBook): [Named, number][] {
	const asked = key(
		plan.corrections.reduce(
			(text, [from, to]) => text.replace(from, to),
			plan.tokens.map(({ text }) => text).join(' '),
		),
	);
	const words = new Set(plan.tokens.filter(({ text, han }) => !han && text.length > 2).map(({ text }) => text));
	if (!asked) return [];
	const found = new Map<Named, number>();
	const offer = (entry: Named, fit: number) => found.set(entry, Math.max(fit, found.get(entry) ?? 0));
	for (const entry of book.byKey.get(asked) ?? []) offer(entry, entry.kind === 'lesson' ? 0.8 : 1);
	const parts = plan.units.length;
	for (const unit of plan.units) for (const entry of unit.names) offer(entry, parts === 1 ? 0.9 : 0.35 / parts);
	for (const entry of book.all) {
		if (found.get(entry) === 1) continue;
		for (const name of entry.names) offer2(entry, name);
	}
	return [...found].filter(([, fit]) => fit > 0);

	function offer2(entry: Named, name: string): void {
		const own = key(name);
		if (!own) return;
		if (entry.kind === 'error') {
			if (own.length >= SPECIFIC && asked.includes(own)) offer(entry, 0.75 + 0.2 * (own.length / asked.length));
			else if (asked.length >= SPECIFIC && own.includes(asked)) offer(entry, 0.6 + 0.3 * (asked.length / own.length));
			else {
				const tokens = tokenise(name).filter(({ text, han }) => !han && text.length > 2);
				const shared = tokens.filter(({ text }) => words.has(text)).length;
				if (shared > 2 && shared / tokens.length > 0.6) offer(entry, 0.6 * (shared / tokens.length));
			}
			return;
		}
		if (entry.kind === 'lesson') {
			if (own.length > 3 && asked.includes(own)) offer(entry, 0.6 * (own.length / asked.length));
			else if (asked.length > 2 && own.includes(asked)) offer(entry, 0.5 * (asked.length / own.length));
			return;
		}
		if (asked.length > 2 && own.startsWith(asked)) offer(entry, 0.4 * (asked.length / own.length));
	}
}
