import type { Locale } from '../../config/locales.ts';
import { otherLocale } from '../locale.ts';
import type { Term } from './schema.ts';

/** What the card of a term shows, as short as JSON can say it: name, name in the other language, definition, kubectl names, state. */
export type TermCard = [name: string, other: string, definition: string, kubectl?: string, state?: string];

/** The cards of all terms in one language, by id. */
export function termCards(terms: readonly Term[], locale: Locale): Record<string, TermCard> {
	return Object.fromEntries(terms.map((term) => [term.id, cardOf(term, locale)]));
}

function cardOf({ name, definition, kubectl, status }: Term, locale: Locale): TermCard {
	const card: TermCard = [name[locale], name[otherLocale(locale)], definition[locale]];
	const known = kubectl ? [kubectl.resource, ...kubectl.shortNames].join(' · ') : '';
	const state = status.state === 'current' ? '' : `${status.state} ${status.since ?? ''}`.trim();
	if (known || state) card.push(known);
	if (state) card.push(state);
	return card;
}
