import type { Nodes } from 'mdast';

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A part of an expression's syntax tree, as far as props use it. */
interface Expression {
	type: string;
	value?: unknown;
	elements?: (Expression | null)[];
	properties?: { type: string; computed?: boolean; key: Expression & { name?: string }; value: Expression }[];
	quasis?: { value: { cooked?: string | null } }[];
	expressions?: unknown[];
}

/**
 * The props of a component in a page: strings, and expressions made of literals, lists and objects.
 *
 * @throws for anything that would have to be computed
 */
export function propsOf(node: Component): Record<string, unknown> {
	return Object.fromEntries(
		node.attributes.map((attribute) => {
			if (attribute.type !== 'mdxJsxAttribute') throw new Error(`<${node.name}> has props that are computed.`);
			const { name, value } = attribute;
			if (typeof value !== 'object' || value === null) return [name, value ?? true];
			const statement = value.data?.estree?.body[0];
			if (statement?.type !== 'ExpressionStatement') throw new Error(`<${node.name} ${name}>: no expression.`);
			return [name, valueOf(statement.expression as unknown as Expression)];
		}),
	);
}

function valueOf(node: Expression): unknown {
	if (node.type === 'Literal') return node.value;
	if (node.type === 'TemplateLiteral' && !node.expressions?.length) return node.quasis?.[0]?.value.cooked;
	if (node.type === 'ArrayExpression') return node.elements!.map((element) => element && valueOf(element));
	if (node.type === 'ObjectExpression')
		return Object.fromEntries(
			node.properties!.map(({ key, value }) => [
				String(key.type === 'Identifier' ? key.name : key.value),
				valueOf(value),
			]),
		);
	throw new Error(`a prop is a ${node.type}; literals, lists and objects are read.`);
}
