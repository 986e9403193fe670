import type { Finding } from '../check-kind.ts';
import type { ManifestDocument, ManifestFile } from '../parse.ts';

/** What a rule sees: a file, and the files beside it. */
export interface LintContext {
	file: ManifestFile;
	/** All files of the folder, the file itself among them. */
	folder: readonly ManifestFile[];
}

/** What a rule finds; its id is added. */
export type RuleFinding = Omit<Finding, 'rule'>;

/** A check beyond the schema. */
export interface Rule {
	/** Kebab-case, as used in `# waive:`. */
	id: string;
	/** One sentence: why it matters. */
	reason: string;
	check(document: ManifestDocument, context: LintContext): Iterable<RuleFinding>;
}
