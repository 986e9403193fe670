import type { FieldFacts } from './fields.ts';

/**
 * What the card of a field shows, as short as JSON can say it: type, sentence, 1 when required, default, allowed values.
 * Trailing parts that say nothing are left out.
 */
export type FieldCard = [type: string, text: string, required?: 0 | 1, byDefault?: string, values?: string];

/** More values than this do not fit a card; the field's page has them all. */
const MOST_VALUES = 8;

/**
 * @param text one or two sentences in the reader's language
 * @example fieldCard(describeField('Probe', 'periodSeconds')!, 'How often …') // ['integer', 'How often …', 0, '10']
 */
export function fieldCard(facts: FieldFacts, text: string): FieldCard {
	const values = facts.values && facts.values.length <= MOST_VALUES ? facts.values.filter(Boolean).join(', ') : '';
	const card = [facts.type, text, facts.required ? 1 : 0, facts.default?.value ?? '', values] as const;
	const last = card.findLastIndex(Boolean);
	return card.slice(0, last + 1) as unknown as FieldCard;
}
