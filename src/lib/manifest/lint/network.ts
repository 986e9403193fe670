import { at, entryOf, itemsOf, textOf } from '../tree.ts';
import { mapsIn } from './objects.ts';
import type { Rule } from './rule.ts';

export const NETWORK_RULES: readonly Rule[] = [
	{
		id: 'service-type',
		reason:
			'Fields of a Service go with its type: node ports with NodePort or LoadBalancer, externalName with ExternalName.',
		*check({ kind, root }) {
			if (kind !== 'Service') return;
			const spec = at(root, 'spec');
			const type = textOf(at(spec, 'type')) ?? 'ClusterIP';
			if (type === 'ClusterIP')
				for (const port of itemsOf(at(spec, 'ports'))) {
					const node = entryOf(port, 'nodePort');
					if (node) yield { offset: node.keyStart, message: 'nodePort needs type NodePort or LoadBalancer.' };
				}
			if (type === 'ExternalName' && !at(spec, 'externalName'))
				yield { offset: entryOf(root, 'spec')!.keyStart, message: 'Type ExternalName needs externalName.' };
			if (type !== 'ExternalName' && !itemsOf(at(spec, 'ports')).length && textOf(at(spec, 'clusterIP')) !== 'None')
				yield { offset: entryOf(root, 'spec')?.keyStart ?? root.start, message: 'The Service has no ports.' };
			if (type !== 'ClusterIP' && textOf(at(spec, 'clusterIP')) === 'None')
				yield { offset: entryOf(spec, 'clusterIP')!.keyStart, message: `A headless Service cannot have type ${type}.` };
		},
	},
	{
		id: 'ingress-path',
		reason: 'Paths of types Exact and Prefix begin with a slash, and an Ingress needs a rule or a default backend.',
		*check({ kind, root }) {
			if (kind !== 'Ingress') return;
			const spec = at(root, 'spec');
			if (!at(spec, 'rules') && !at(spec, 'defaultBackend'))
				yield {
					offset: entryOf(root, 'spec')?.keyStart ?? root.start,
					message: 'An Ingress needs rules or a defaultBackend.',
				};
			for (const rule of itemsOf(at(spec, 'rules'))) {
				for (const entry of itemsOf(at(rule, 'http', 'paths'))) {
					const path = at(entry, 'path');
					const type = textOf(at(entry, 'pathType'));
					const text = textOf(path);
					if (type !== 'ImplementationSpecific' && text !== undefined && !text.startsWith('/'))
						yield { offset: path!.start, message: `"${text}" must begin with "/".` };
					if ((type === 'Prefix' || type === 'Exact') && text !== undefined && /[()^$*+?[\]\\|]/.test(text))
						yield {
							offset: path!.start,
							message: `pathType ${type} takes no pattern; "${text}" would be compared letter by letter.`,
						};
				}
			}
		},
	},
	{
		id: 'network-policy',
		reason: 'Rules of a direction that policyTypes leaves out are ignored; address ranges are CIDRs.',
		*check({ kind, root }) {
			if (kind !== 'NetworkPolicy') return;
			const spec = at(root, 'spec');
			const types = at(spec, 'policyTypes');
			for (const [key, type] of [
				['ingress', 'Ingress'],
				['egress', 'Egress'],
			] as const) {
				const rules = entryOf(spec, key);
				if (rules && types && !itemsOf(types).some((each) => textOf(each) === type))
					yield { offset: rules.keyStart, message: `policyTypes does not list ${type}, so these rules are ignored.` };
			}
			for (const { map, key } of mapsIn(root)) {
				if (key !== 'ipBlock') continue;
				const cidr = at(map, 'cidr');
				const text = textOf(cidr);
				if (text !== undefined && !/^[\da-fA-F.:]+\/\d{1,3}$/.test(text))
					yield { offset: cidr!.start, message: `"${text}" is no address range such as 10.0.0.0/8.` };
			}
		},
	},
];
