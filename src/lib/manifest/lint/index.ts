import { CRON_RULES } from './cron.ts';
import { DEPRECATED_RULES } from './deprecated.ts';
import { IMAGE_RULES } from './images.ts';
import { NAME_RULES } from './names.ts';
import { NETWORK_RULES } from './network.ts';
import { PORT_RULES } from './ports.ts';
import { definitionOfKind } from '../schema.ts';
import { RBAC_RULES } from './rbac.ts';
import { REFERENCE_RULES } from './references.ts';
import { RESOURCE_RULES } from './resources.ts';
import type { Finding } from '../check-kind.ts';
import type { LintContext, Rule } from './rule.ts';
import { SCALING_RULES } from './scaling.ts';
import { SCHEDULING_RULES } from './scheduling.ts';
import { SELECTOR_RULES } from './selectors.ts';
import { STORAGE_RULES } from './storage.ts';
import { VOLUME_RULES } from './volumes.ts';
import { KEY_RULES } from './well-known-keys.ts';
import { WORKLOAD_RULES } from './workloads.ts';

/** Every lint rule, by family. */
export const RULES: readonly Rule[] = [
	...NAME_RULES,
	...SELECTOR_RULES,
	...PORT_RULES,
	...VOLUME_RULES,
	...RESOURCE_RULES,
	...IMAGE_RULES,
	...WORKLOAD_RULES,
	...CRON_RULES,
	...SCALING_RULES,
	...NETWORK_RULES,
	...KEY_RULES,
	...SCHEDULING_RULES,
	...STORAGE_RULES,
	...RBAC_RULES,
	...REFERENCE_RULES,
	...DEPRECATED_RULES,
];

/** Runs all rules over the objects of a file; without a schema nothing is known of its fields. */
export function* lint(context: LintContext): Generator<Finding> {
	for (const document of context.file.documents) {
		if (!definitionOfKind(document.apiVersion, document.kind)) continue;
		for (const { id, check } of RULES) for (const finding of check(document, context)) yield { ...finding, rule: id };
	}
}
