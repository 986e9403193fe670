import { Lexer } from 'yaml';

/** A comment of a file, without the `#`. */
export interface Comment {
	line: number;
	column: number;
	text: string;
}

/** All comments of a YAML text; a `#` inside a string or block scalar is none. */
export function readComments(text: string): Comment[] {
	if (!text.includes('#')) return [];
	const comments: Comment[] = [];
	let [line, lineStart, offset, inScalar] = [1, 0, 0, false];
	for (const lexeme of new Lexer().lex(text)) {
		// These marks are not part of the text: document start, flow error end, start of a scalar.
		if (lexeme === '\x02' || lexeme === '\x18' || lexeme === '\x1f') {
			inScalar = lexeme === '\x1f';
			continue;
		}
		if (!inScalar && lexeme.startsWith('#'))
			comments.push({ line, column: offset - lineStart + 1, text: lexeme.slice(1).trim() });
		for (let index = lexeme.indexOf('\n'); index >= 0; index = lexeme.indexOf('\n', index + 1)) {
			line++;
			lineStart = offset + index + 1;
		}
		offset += lexeme.length;
		inScalar = false;
	}
	return comments;
}
