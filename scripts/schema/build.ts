import ts from 'typescript';
import type { Definition, Scalar, Schema } from '../../src/lib/manifest/schema-types.ts';
import { clientFields, clientResources, clientVersion } from './client-node.ts';
import { readConstraints } from './constraints.ts';
import { GATEWAY_RESOURCES, KIND_SOURCES } from './kinds.ts';
import { locate, readDeclaration, type Declaration, type Member, type Scope } from './typescript.ts';

/** Definition to description, and to the descriptions of its fields. */
export type Descriptions = Record<string, { description: string; fields: Record<string, string> }>;

/** Types that stand for something JSON Schema cannot say as an object. */
const SPECIAL: Readonly<Record<string, string>> = {
	IntOrString: 'int-or-string',
	Quantity: 'quantity',
	Time: 'date-time',
	MicroTime: 'date-time',
	FieldsV1: 'any',
	RawExtension: 'any',
	JSON: 'any',
	JSONSchemaPropsOrArray: 'any|#JSONSchemaProps',
	JSONSchemaPropsOrBool: 'any|#JSONSchemaProps',
	JSONSchemaPropsOrStringArray: 'any|#JSONSchemaProps',
};

/** Collects all taught kinds and everything they refer to. */
export function buildSchema(): { schema: Schema; descriptions: Descriptions; ids: ReadonlyMap<string, string> } {
	const builder = new Builder();
	const resources: Record<string, string> = {};
	for (const [key, { plural, namespaced }] of clientResources()) resources[key] = (namespaced ? '' : '/') + plural;
	const kinds: Record<string, string> = {};
	for (const { package: packageName, modules } of KIND_SOURCES) {
		for (const module of modules) {
			const declaration = readDeclaration(locate(packageName, module));
			kinds[module] = builder.nameOf(declaration);
			const gateway = packageName.endsWith('gateway-api') ? GATEWAY_RESOURCES[declaration.name] : undefined;
			if (gateway) resources[module] = (gateway.namespaced ? '' : '/') + gateway.plural;
		}
	}
	builder.finish();
	const schema: Schema = {
		kubernetes: clientVersion(),
		kinds,
		definitions: sorted(builder.definitions),
		scalars: sorted(builder.scalars),
		resources: sorted(resources),
	};
	return { schema, descriptions: sorted(builder.descriptions), ids: builder.ids };
}

class Builder {
	readonly definitions: Record<string, Definition> = {};
	readonly scalars: Record<string, Scalar> = {};
	readonly descriptions: Descriptions = {};
	/** Definition name to the id of kubernetes-models. */
	readonly ids = new Map<string, string>();
	readonly #names = new Map<string, string>();
	readonly #queue: Declaration[] = [];

	/** The definition's name: the plain one for the group that comes first, otherwise with the group before it. */
	nameOf(declaration: Declaration): string {
		const known = this.#names.get(declaration.id);
		if (known) return known;
		const name = [
			declaration.name,
			groupOf(declaration.id) + declaration.name,
			versionOf(declaration.id) + declaration.name,
		].find((candidate) => !this.ids.has(candidate))!;
		this.#names.set(declaration.id, name);
		this.ids.set(name, declaration.id);
		this.#queue.push(declaration);
		return name;
	}

	finish() {
		for (let declaration = this.#queue.shift(); declaration; declaration = this.#queue.shift()) this.#add(declaration);
	}

	#add(declaration: Declaration) {
		const name = this.#names.get(declaration.id)!;
		if (declaration.alias) {
			this.scalars[name] = {
				type: this.#typeText(declaration.alias, declaration.scope).replace('number', 'int32'),
				...readConstraints(declaration.id),
			};
			return;
		}
		const formats = clientFields(declaration.id);
		const members = declaration.members.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
		const fields: Record<string, string> = {};
		for (const member of members)
			fields[member.name] = this.#fieldType(member, declaration, formats?.get(member.name)?.format ?? '');
		const required = members.filter((member) => member.required).map((member) => member.name);
		this.definitions[name] = { fields, ...(required.length ? { required } : {}) };
		this.descriptions[name] = {
			description: declaration.description,
			fields: Object.fromEntries(members.filter((m) => m.description).map((m) => [m.name, m.description])),
		};
	}

	#fieldType(member: Member, declaration: Declaration, format: string): string {
		if (declaration.name === 'StatefulSetSpec' && member.name === 'volumeClaimTemplates') {
			// Written out inline in the package, but it is the claim itself.
			return `[]#${this.nameOf(readDeclaration(locate('kubernetes-models', 'v1/PersistentVolumeClaim')))}`;
		}
		if ((member.name === 'apiVersion' || member.name === 'kind') && ts.isLiteralTypeNode(member.type)) return 'string';
		const text = this.#typeText(member.type, member.scope);
		if (text.endsWith('number')) return text.replace(/number$/, format === '' ? 'int32' : format);
		return format === 'byte' && text.endsWith('string') ? text.replace(/string$/, 'byte') : text;
	}

	#typeText(type: ts.TypeNode, scope: Scope): string {
		if (ts.isTypeReferenceNode(type)) return this.#reference(type, scope);
		if (ts.isTypeLiteralNode(type)) {
			const [only] = type.members;
			if (only && ts.isIndexSignatureDeclaration(only)) return `{}${this.#typeText(only.type, scope)}`;
			throw new Error(`${scope.file}: an object is written inline; name its definition.`);
		}
		if (ts.isUnionTypeNode(type) || ts.isLiteralTypeNode(type)) {
			const literals = ts.isUnionTypeNode(type) ? type.types : [type];
			const values = literals.map((each) => ((each as ts.LiteralTypeNode).literal as ts.LiteralExpression).text);
			return `${literals.every((each) => ts.isLiteralTypeNode(each) && ts.isNumericLiteral(each.literal)) ? 'codes' : 'enum'}:${values.join('|')}`;
		}
		return type.kind === ts.SyntaxKind.UnknownKeyword || type.kind === ts.SyntaxKind.AnyKeyword
			? 'any'
			: type.getText();
	}

	#reference(type: ts.TypeReferenceNode, scope: Scope): string {
		const name = (type.typeName as ts.Identifier).text;
		if (name === 'Array') return `[]${this.#typeText(type.typeArguments![0]!, scope)}`;
		const target = scope.imports.get(name);
		if (!target) throw new Error(`${scope.file}: no import of ${name}`);
		const found = readDeclaration(target.file);
		const special = SPECIAL[found.name];
		if (!special) return `#${this.nameOf(found)}`;
		if (special.endsWith('#JSONSchemaProps'))
			this.nameOf(readDeclaration(found.file.replace(/JSONSchemaProps\w+/, 'JSONSchemaProps')));
		return special;
	}
}

function groupOf(id: string): string {
	return /GatewayApi/.test(id) ? 'Gateway' : (/(?:Api|Apis)([A-Z][a-z]+)V\d/.exec(id)?.[1] ?? '');
}

function versionOf(id: string): string {
	return groupOf(id) + (/V\d+(?:(?:alpha|beta)\d+)?/.exec(id)?.[0] ?? '');
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
