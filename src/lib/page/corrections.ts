import type { Correction } from './records.ts';

const SEVERITIES: readonly Correction['severity'][] = ['high', 'medium', 'low'];

/** The gravest first, and among equals the newest change first. */
export function bySeverity(corrections: readonly Correction[]): Correction[] {
	return [...corrections].sort(
		(a, b) =>
			SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
			(b.since ?? '').localeCompare(a.since ?? '', 'en', { numeric: true }),
	);
}
