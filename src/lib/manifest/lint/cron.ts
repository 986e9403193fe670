import { at, textOf } from '../tree.ts';
import type { Rule } from './rule.ts';

export const CRON_RULES: readonly Rule[] = [
	{
		id: 'cron-schedule',
		reason:
			'A schedule has five fields (minute, hour, day of the month, month, day of the week) or is a name such as @daily.',
		*check({ kind, root }) {
			const schedule = at(root, 'spec', 'schedule');
			const text = textOf(schedule);
			if (kind !== 'CronJob' || text === undefined) return;
			const fault = scheduleFault(text);
			if (fault) yield { offset: schedule!.start, message: `"${text}": ${fault}` };
		},
	},
];

const RANGES: readonly [string, number, number][] = [
	['minute', 0, 59],
	['hour', 0, 23],
	['day of the month', 1, 31],
	['month', 1, 12],
	['day of the week', 0, 7],
];

function scheduleFault(text: string): string | undefined {
	if (/^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every .+)$/.test(text)) return undefined;
	if (/^(CRON_)?TZ=/.test(text)) return 'the time zone belongs in timeZone.';
	const fields = text.trim().split(/\s+/);
	if (fields.length !== 5) return `a schedule has 5 fields, this one ${fields.length}.`;
	for (const [index, field] of fields.entries()) {
		const [name, min, max] = RANGES[index]!;
		for (const part of field.split(',')) {
			const match = /^(\*|\?|[A-Za-z]{3}|\d+)(?:-([A-Za-z]{3}|\d+))?(?:\/(\d+))?$/.exec(part);
			if (!match) return `"${part}" is no ${name}.`;
			for (const value of [match[1], match[2]])
				if (value && /^\d+$/.test(value) && (Number(value) < min || Number(value) > max))
					return `${value} is no ${name} (${min} to ${max}).`;
		}
	}
	return undefined;
}
