import type { LintContext, LintFinding, Rule } from './rule.ts';

/** Every lint rule. */
export const RULES: readonly Rule[] = [];

/** Runs all rules over the objects of a file. */
export function* lint(context: LintContext): Generator<LintFinding> {
	for (const document of context.file.documents) {
		for (const { id, check } of RULES) for (const finding of check(document, context)) yield { ...finding, rule: id };
	}
}
