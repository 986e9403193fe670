import { didYouMean } from '../../suggest.ts';
import { schema } from '../schema.ts';
import { at, entryOf, itemsOf, textOf } from '../tree.ts';
import { objectsOf } from './objects.ts';
import type { LintContext, Rule } from './rule.ts';

const VERBS = [
	'get',
	'list',
	'watch',
	'create',
	'update',
	'patch',
	'delete',
	'deletecollection',
	'*',
	'use',
	'bind',
	'escalate',
	'impersonate',
	'approve',
	'sign',
	'attest',
	'request-serviceaccounts-token-audience',
];
const GROUP = 'rbac.authorization.k8s.io';

/** API group to the plurals in it; the core group is the empty text. */
const pluralsOf = new Map<string, Set<string>>();
for (const [key, plural] of Object.entries(schema.resources)) {
	const parts = key.split('/');
	const group = parts.length === 3 ? parts[0]! : '';
	(pluralsOf.get(group) ?? pluralsOf.set(group, new Set()).get(group)!).add(plural.replace('/', ''));
}
pluralsOf.get('')!.add('componentstatuses');
pluralsOf.set('metrics.k8s.io', new Set(['pods', 'nodes']));

export const RBAC_RULES: readonly Rule[] = [
	{
		id: 'rbac-resource',
		reason: 'A rule for a resource that its API group does not have grants nothing, and nobody is told.',
		*check({ kind, root }, context) {
			if (kind !== 'Role' && kind !== 'ClusterRole') return;
			for (const rule of itemsOf(at(root, 'rules'))) {
				const groups = itemsOf(at(rule, 'apiGroups')).map((group) => textOf(group) ?? '');
				if (groups.includes('*')) continue;
				const plurals = groups.flatMap((group) => [
					...(pluralsOf.get(group) ?? customPlurals(context, group) ?? ['*']),
				]);
				if (plurals.includes('*')) continue;
				for (const resource of itemsOf(at(rule, 'resources'))) {
					const text = textOf(resource) ?? '';
					const plural = text.split('/')[0]!;
					if (plural === '*' || plurals.includes(plural)) continue;
					yield {
						offset: resource.start,
						message: `${groupNames(groups)} no resource "${text}".${elsewhere(plural) || didYouMean(plural, plurals)}`,
					};
				}
			}
		},
	},
	{
		id: 'rbac-verb',
		reason: 'A verb that does not exist grants nothing.',
		*check({ kind, root }) {
			if (kind !== 'Role' && kind !== 'ClusterRole') return;
			for (const rule of itemsOf(at(root, 'rules'))) {
				for (const verb of itemsOf(at(rule, 'verbs'))) {
					const text = textOf(verb) ?? '';
					if (!VERBS.includes(text))
						yield {
							offset: verb.start,
							message: `There is no verb "${text}".${didYouMean(text, VERBS) || ' Known are get, list, watch, create, update, patch and delete.'}`,
						};
				}
			}
		},
	},
	{
		id: 'rbac-binding',
		reason:
			'A binding refers to a Role or ClusterRole by kind, group and name; a ServiceAccount has a namespace and no group.',
		*check({ kind, root }) {
			if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return;
			const role = at(root, 'roleRef', 'kind');
			const roleKind = textOf(role);
			if (role && !['Role', 'ClusterRole'].includes(roleKind ?? ''))
				yield { offset: role.start, message: `roleRef names a Role or a ClusterRole, not "${roleKind}".` };
			if (role && kind === 'ClusterRoleBinding' && roleKind === 'Role')
				yield { offset: role.start, message: 'A ClusterRoleBinding can only refer to a ClusterRole.' };
			const group = at(root, 'roleRef', 'apiGroup');
			if (group && textOf(group) !== GROUP)
				yield { offset: group.start, message: `The apiGroup of roleRef is ${GROUP}.` };
			for (const subject of itemsOf(at(root, 'subjects'))) {
				const subjectKind = textOf(at(subject, 'kind'));
				if (subjectKind === 'ServiceAccount') {
					if (!at(subject, 'namespace'))
						yield { offset: subject.start, message: 'A ServiceAccount as subject needs its namespace.' };
					const wrong = entryOf(subject, 'apiGroup');
					if (wrong && textOf(wrong.value) !== '')
						yield { offset: wrong.keyStart, message: 'A ServiceAccount is in the core group; remove apiGroup.' };
				} else if (!['User', 'Group'].includes(subjectKind ?? '')) {
					yield {
						offset: at(subject, 'kind')?.start ?? subject.start,
						message: `A subject is a User, a Group or a ServiceAccount, not "${subjectKind}".`,
					};
				}
			}
		},
	},
];

function customPlurals(context: LintContext, group: string): string[] | undefined {
	const found = objectsOf(context).filter(
		({ kind, root }) => kind === 'CustomResourceDefinition' && textOf(at(root, 'spec', 'group')) === group,
	);
	return found.length ? found.map(({ root }) => textOf(at(root, 'spec', 'names', 'plural')) ?? '') : undefined;
}

function groupNames(groups: readonly string[]): string {
	const names = groups.map((group) => (group ? group : 'the core group ("")'));
	return names.length === 1 ? `${names[0]!.replace(/^the/, 'The')} has` : `${names.join(' and ')} have`;
}

function elsewhere(plural: string): string {
	const groups = [...pluralsOf].filter(([, plurals]) => plurals.has(plural)).map(([group]) => `"${group}"`);
	return groups.length ? ` It is in ${groups.join(' or ')}.` : '';
}
