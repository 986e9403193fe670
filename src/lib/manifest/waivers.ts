import type { Issue } from '../issue.ts';
import type { ManifestFile } from './parse.ts';

/** `# waive: rule-id reason`: a rule this one file breaks on purpose. */
interface Waiver {
	line: number;
	column: number;
	rule: string;
	reason: string;
}

/** The waivers a file declares. */
function waiversOf({ comments }: ManifestFile): Waiver[] {
	return comments.flatMap(({ line, column, text }) => {
		const match = /^waive:\s*(\S*)\s*(.*)$/.exec(text);
		return match ? [{ line, column, rule: match[1]!, reason: match[2]! }] : [];
	});
}

/**
 * Takes waived issues away, and adds an issue for a waiver that has no reason, names no known rule or waives nothing.
 *
 * @param rules ids that can be waived
 */
export function applyWaivers(file: ManifestFile, issues: readonly Issue[], rules: ReadonlySet<string>): Issue[] {
	const waivers = waiversOf(file);
	const rest = issues.filter(({ rule }) => !waivers.some((waiver) => waiver.rule === rule && waiver.reason));
	for (const { line, column, rule, reason } of waivers) {
		const fault = !rules.has(rule)
			? `There is no rule "${rule}" that can be waived.`
			: !reason
				? `Say why ${rule} is waived: "# waive: ${rule} the reason".`
				: issues.some((issue) => issue.rule === rule)
					? undefined
					: `Nothing here breaks ${rule}; remove the waiver.`;
		if (fault) rest.push({ file: file.file, line, column, rule: 'waiver', message: fault });
	}
	return rest;
}
