import { at, entryOf, itemsOf, textOf } from '../tree.ts';
import { mapsIn, podOf } from './objects.ts';
import type { Rule } from './rule.ts';

export const SCHEDULING_RULES: readonly Rule[] = [
	{
		id: 'toleration',
		reason:
			'A toleration with a value needs operator Equal, without a key operator Exists, and a time only delays NoExecute.',
		*check(document) {
			for (const toleration of itemsOf(at(podOf(document)?.spec, 'tolerations'))) {
				const operator = textOf(at(toleration, 'operator')) ?? 'Equal';
				const value = entryOf(toleration, 'value');
				if (operator === 'Exists' && value && textOf(value.value) !== '')
					yield { offset: value.keyStart, message: 'Operator Exists takes no value.' };
				if (operator === 'Equal' && !textOf(at(toleration, 'key')))
					yield { offset: toleration.start, message: 'A toleration without a key needs operator Exists.' };
				const seconds = entryOf(toleration, 'tolerationSeconds');
				if (seconds && textOf(at(toleration, 'effect')) !== 'NoExecute')
					yield { offset: seconds.keyStart, message: 'tolerationSeconds needs effect NoExecute.' };
			}
		},
	},
	{
		id: 'affinity-operator',
		reason: 'Operators In and NotIn need values; Exists and DoesNotExist take none; Gt and Lt exactly one number.',
		*check({ root, kind }) {
			if (kind === 'CustomResourceDefinition') return;
			for (const { map, key } of mapsIn(root)) {
				if (!/^match(Expressions|Fields)$/.test(key)) continue;
				const operator = textOf(at(map, 'operator')) ?? '';
				const values = itemsOf(at(map, 'values'));
				if (/^(In|NotIn)$/.test(operator) && !values.length)
					yield { offset: map.start, message: `Operator ${operator} needs values.` };
				if (/^(Exists|DoesNotExist)$/.test(operator) && values.length)
					yield { offset: entryOf(map, 'values')!.keyStart, message: `Operator ${operator} takes no values.` };
				if (/^(Gt|Lt)$/.test(operator) && (values.length !== 1 || !/^-?\d+$/.test(textOf(values[0]) ?? '')))
					yield { offset: map.start, message: `Operator ${operator} needs one number, in quotes.` };
			}
		},
	},
	{
		id: 'topology-spread',
		reason: 'Without a labelSelector a spread constraint counts no Pods, so it does nothing.',
		*check(document) {
			for (const constraint of itemsOf(at(podOf(document)?.spec, 'topologySpreadConstraints'))) {
				if (!at(constraint, 'labelSelector'))
					yield { offset: constraint.start, message: 'The constraint has no labelSelector, so it counts no Pods.' };
				const skew = at(constraint, 'maxSkew');
				if (skew?.kind === 'scalar' && Number(skew.value) < 1)
					yield { offset: skew.start, message: 'maxSkew is at least 1.' };
			}
		},
	},
];
