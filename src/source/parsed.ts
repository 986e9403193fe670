import { IssueError } from '../lib/issue.ts';
import { parsePage, type ParsedPage } from '../lib/page/parse.ts';
import { readSource } from './docs.ts';

const known = new Map<string, { source: string; page: ParsedPage }>();

/**
 * A lesson's file, parsed; parsed anew when it has changed. The tree is shared: nobody may change it.
 *
 * @throws IssueError with file and line when it does not parse
 */
export function parsedFile(file: string): ParsedPage {
	const source = readSource(file);
	const kept = known.get(file);
	if (kept?.source === source) return kept.page;
	const page = parse(file, source);
	known.set(file, { source, page });
	return page;
}

/** Lets go of the trees, which a build has no use for once its content is checked. */
export const forgetParsed = (): void => known.clear();

/** Errors of MDX say `line`; those of the frontmatter `linePos`, counted from the line after its dashes. */
type ParseError = Error & { line?: number; column?: number; linePos?: [{ line: number; col: number }] };

function parse(file: string, source: string): ParsedPage {
	try {
		return parsePage(source);
	} catch (error) {
		const { message, line, column, linePos } = error as ParseError;
		const [at] = linePos ?? [];
		throw new IssueError([
			{
				file,
				line: at ? at.line + 1 : (line ?? 1),
				column: at?.col ?? column ?? 1,
				rule: 'mdx',
				message: message.split('\n')[0]!,
			},
		]);
	}
}
