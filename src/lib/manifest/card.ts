/**
 * What the card of a field shows, as short as JSON can say it: type, sentence, 1 when required, default, allowed values.
 * Trailing parts that say nothing are left out.
 */
export type FieldCard = [type: string, text: string, required?: 0 | 1, byDefault?: string, values?: string];
