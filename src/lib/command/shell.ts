/** One program call in a shell text. */
export interface Call {
	/** Words with quotes taken away; redirections are left out. */
	words: string[];
	/** Words with `[`, `*` or `?` outside quotes, which shells read as patterns of file names. */
	patterns: string[];
	/** Line of the first word within the text, from 1. */
	line: number;
}

interface Token {
	text: string;
	pattern?: boolean;
	line: number;
	/** Separates calls: `|`, `&&`, `;`, a line break, a bracket of a subshell. */
	operator: boolean;
}

const SEPARATOR = /^(?:\|\||&&|\|&?|;;?|&|\(|\))/;
const REDIRECTION = /^(?:\d?>>?&?|\d?<(?!<))/;

/**
 * Takes a shell text apart into the calls it makes: prompts, continued lines, quotes, pipes, here-documents, command
 * substitution (also within double quotes) and variables set in front are understood; control words are passed over.
 *
 * @example callsOf('kubectl get po | grep web').map(({ words }) => words[0]) // ['kubectl', 'grep']
 */
export function callsOf(text: string): Call[] {
	const { code, inner } = extractSubstitutions(dropHereDocuments(text.replace(/^\s*[$#] (?=\S)/gm, '')));
	const calls: Call[] = [];
	let current: Call | undefined;
	for (const token of tokensOf(code)) {
		if (token.operator) current = undefined;
		else if (!current && (/^\w+=/.test(token.text) || CONTROL.has(token.text))) continue;
		else {
			if (!current) calls.push((current = { words: [], patterns: [], line: token.line }));
			current.words.push(token.text);
			if (token.pattern) current.patterns.push(token.text);
		}
	}
	return [
		...calls,
		...inner.flatMap(({ text: part, line }) => callsOf(part).map((call) => ({ ...call, line: call.line + line - 1 }))),
	];
}

const CONTROL = new Set([
	'if',
	'then',
	'else',
	'elif',
	'fi',
	'for',
	'while',
	'until',
	'do',
	'done',
	'case',
	'esac',
	'!',
	'{',
	'}',
	'time',
	'sudo',
	'exec',
	'watch',
]);

/** The bodies of here-documents are data; their lines stay, so that line numbers do. */
function dropHereDocuments(text: string): string {
	const lines = text.split('\n');
	for (let index = 0; index < lines.length; index++) {
		const end = /<<-?\s*(['"]?)(\w+)\1/.exec(lines[index]!)?.[2];
		if (!end) continue;
		lines[index] = lines[index]!.replace(/<<-?\s*(['"]?)\w+\1/, '');
		for (index += 1; index < lines.length && lines[index]!.trim() !== end; index++) lines[index] = '';
		if (index < lines.length) lines[index] = '';
	}
	return lines.join('\n');
}

/** `$(…)` and back quotes become a word, and their insides are read on their own. */
function extractSubstitutions(text: string): { code: string; inner: { text: string; line: number }[] } {
	const inner: { text: string; line: number }[] = [];
	let code = '';
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "'" && !insideDouble(code)) {
			const end = text.indexOf("'", at + 1);
			const stop = end < 0 ? text.length : end;
			code += text.slice(at, stop + 1);
			at = stop;
		} else if (text.startsWith('$(', at) && text[at + 2] !== '(') {
			const end = closing(text, at + 2);
			inner.push({ text: text.slice(at + 2, end), line: text.slice(0, at).split('\n').length });
			code += 'SUBSTITUTION' + '\n'.repeat(text.slice(at, end).split('\n').length - 1);
			at = end;
		} else code += text[at];
	}
	return { code, inner };
}

const insideDouble = (code: string): boolean =>
	(code.split('\n').at(-1)!.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1;

function closing(text: string, from: number): number {
	let depth = 1;
	for (let at = from; at < text.length; at++) {
		if (text[at] === '(') depth += 1;
		if (text[at] === ')' && --depth === 0) return at;
	}
	return text.length;
}

function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let line = 1;
	let at = 0;
	while (at < text.length) {
		const rest = text.slice(at);
		const skipped = /^(?:\\\n|[ \t])+/.exec(rest)?.[0] ?? '';
		const comment = /^#.*/.exec(rest)?.[0] ?? '';
		const separator = rest[0] === '\n' ? '\n' : (SEPARATOR.exec(rest)?.[0] ?? '');
		if (skipped || comment) {
			line += skipped.split('\n').length - 1;
			at += (skipped || comment).length;
		} else if (REDIRECTION.test(rest)) {
			const redirection = /^\d?[<>]+&?\s*[^\s;|&)]*/.exec(rest)![0];
			at += redirection.length;
		} else if (separator) {
			tokens.push({ text: separator, line, operator: true });
			line += separator === '\n' ? 1 : 0;
			at += separator.length;
		} else {
			const word = /^(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]|[^\s'"\\;|&()<>])+/.exec(rest)?.[0] ?? rest[0]!;
			tokens.push({ text: unquote(word), pattern: PATTERN.test(word.replace(QUOTED, '')), line, operator: false });
			line += word.split('\n').length - 1;
			at += word.length;
		}
	}
	return tokens;
}

const QUOTED = /'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])/g;
const PATTERN = /[[*?]/;

const unquote = (word: string): string =>
	word.replace(
		QUOTED,
		(_whole, single?: string, double?: string, escaped?: string) =>
			single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? '',
	);
