import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** One declared API type as its `.d.ts` file describes it. */
export interface Declaration {
	/** `IoK8sApiCoreV1Container`, unique over all packages. */
	id: string;
	/** `Container`, the name in its API group. */
	name: string;
	file: string;
	description: string;
	/** Set for a name that stands for a string, number or union instead of an object. */
	alias?: ts.TypeNode;
	members: readonly Member[];
	scope: Scope;
}

/** Where a type is written: what names mean there. */
export interface Scope {
	file: string;
	/** Name in the file to the id and the file it comes from. */
	imports: ReadonlyMap<string, { id: string; file: string }>;
}

export interface Member {
	name: string;
	required: boolean;
	type: ts.TypeNode;
	description: string;
	/** Of the file that declares it, which is another one for inherited fields. */
	scope: Scope;
}

const require = createRequire(import.meta.url);
const cache = new Map<string, Declaration>();

/** The `.d.ts` file of a module such as `kubernetes-models/apps/v1/Deployment`. */
export function locate(packageName: string, module: string): string {
	return path.join(path.dirname(require.resolve(`${packageName}/package.json`)), `${module}.d.ts`);
}

/** Reads the interface (or alias) that a `.d.ts` file of kubernetes-models declares. */
export function readDeclaration(file: string): Declaration {
	const cached = cache.get(file);
	if (cached) return cached;
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
	const name = path.basename(file, '.d.ts');
	const imports = new Map<string, { id: string; file: string }>();
	let found: ts.InterfaceDeclaration | ts.TypeAliasDeclaration | undefined;
	let id = '';
	for (const statement of source.statements) {
		if (ts.isImportDeclaration(statement)) readImports(statement, file, imports);
		if (
			(ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
			statement.name.text === `I${name}`
		) {
			found = statement;
		}
		if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
			for (const { name: exported } of statement.exportClause.elements)
				if (exported.text.startsWith('IIo')) id = exported.text.slice(1);
		}
	}
	if (!found || !id) throw new Error(`${file}: no interface I${name} with an exported id.`);
	imports.set(`I${name}`, { id, file });
	const declaration: Declaration = {
		id,
		name,
		file,
		description: descriptionOf(found),
		...(ts.isTypeAliasDeclaration(found) ? { alias: found.type } : {}),
		members: ts.isInterfaceDeclaration(found)
			? [...inherited(found, imports), ...membersOf(found.members, { file, imports })]
			: [],
		scope: { file, imports },
	};
	cache.set(file, declaration);
	return declaration;
}

/** Fields of the interfaces that a Gateway API type embeds. */
function inherited({ heritageClauses = [] as never }: ts.InterfaceDeclaration, imports: Scope['imports']): Member[] {
	return [...heritageClauses].flatMap(({ types }) =>
		types.flatMap(({ expression }) => {
			const base = imports.get(expression.getText());
			return base ? readDeclaration(base.file).members : [];
		}),
	);
}

function membersOf(elements: ts.NodeArray<ts.TypeElement>, scope: Scope): Member[] {
	return elements.filter(ts.isPropertySignature).map((element) => ({
		name: (element.name as ts.StringLiteral).text,
		required: !element.questionToken,
		type: element.type!,
		description: descriptionOf(element),
		scope,
	}));
}

function readImports(
	statement: ts.ImportDeclaration,
	file: string,
	imports: Map<string, { id: string; file: string }>,
) {
	const from = (statement.moduleSpecifier as ts.StringLiteral).text;
	const bindings = statement.importClause?.namedBindings;
	if (!bindings || !ts.isNamedImports(bindings) || from === '@kubernetes-models/base') return;
	const target = from.startsWith('.')
		? path.join(path.dirname(file), from.replace(/\.js$/, '.d.ts'))
		: locate(from.split('/').slice(0, 2).join('/'), from.split('/').slice(2).join('/'));
	for (const { name } of bindings.elements) imports.set(name.text, { id: name.text.slice(1), file: target });
}

function descriptionOf(node: ts.Node): string {
	const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
	// A text with an "@" splits into tags; the source between the delimiters is what was written.
	return (comment?.getText() ?? '')
		.replace(/^\/\*\*|\*\/$/g, '')
		.split('\n')
		.map((line) => line.replace(/^\s*\* ?/, ''))
		.join('\n')
		.replaceAll('\\*', '*')
		.trim();
}
