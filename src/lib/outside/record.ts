import type { Answer } from './check.ts';

/** Address to the day it was last there, `2026-11-25`. */
export type LastSeen = Readonly<Record<string, string>>;

/** The record after a check: addresses that are there were seen today; those the site no longer links are dropped. */
export function recordSeen(before: LastSeen, answers: readonly Answer[], today: string): LastSeen {
	return Object.fromEntries(
		answers
			.flatMap(({ url, state }) => {
				const day = state === 'ok' ? today : before[url];
				return day === undefined ? [] : [[url, day] as const];
			})
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** GitHub takes no longer text. */
const MOST = 60_000;

/**
 * What a check found, as Markdown for people: what is gone first, with the pages that link it.
 *
 * @param pages address to the pages that hold it
 * @param before the record before the check
 */
export function reportSeen(
	answers: readonly Answer[],
	pages: ReadonlyMap<string, readonly string[]>,
	before: LastSeen,
): string {
	const section = (title: string, some: readonly Answer[], more: (answer: Answer) => string) =>
		some.length
			? [`## ${title} (${some.length})`, '', ...some.map((answer) => `- ${row(answer, pages)}${more(answer)}`), '']
			: [];
	const seen = ({ url }: Answer) => `; last seen ${before[url] ?? 'never'}`;
	const text = [
		`${answers.filter(({ state }) => state === 'ok').length} of ${answers.length} addresses outside the site are there.`,
		'',
		...section(
			'Gone',
			answers.filter(({ state }) => state === 'gone'),
			seen,
		),
		...section(
			'No clear answer',
			answers.filter(({ state }) => state === 'unsure'),
			seen,
		),
		...section(
			'Moved',
			answers.filter(({ movedTo }) => movedTo),
			({ movedTo }) => ` → <${movedTo}>`,
		),
	].join('\n');
	return text.length > MOST ? `${text.slice(0, MOST)}\n\n… and more.\n` : text;
}

/** Pages shown for an address; the rest is counted. */
const PAGES = 3;

function row({ url, detail }: Answer, pages: ReadonlyMap<string, readonly string[]>): string {
	const all = pages.get(url) ?? [];
	const shown = all.slice(0, PAGES).map((page) => `\`${page}\``);
	const rest = all.length > PAGES ? ` and ${all.length - PAGES} more` : '';
	return `<${url}>: ${detail}, on ${shown.join(', ')}${rest}`;
}
