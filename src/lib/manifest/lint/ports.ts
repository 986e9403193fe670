import { didYouMean } from '../../suggest.ts';
import { at, entriesOf, entryOf, itemsOf, textOf, type ManifestNode } from '../tree.ts';
import { containersOf, mapsIn, podOf, selectedPods, stringsOf, type PodView } from './objects.ts';
import type { Rule } from './rule.ts';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

/** Keys whose mappings speak of ports; elsewhere, as under data, a key named port means nothing to Kubernetes. */
const PORT_HOLDERS = new Set([
	'ports',
	'httpGet',
	'tcpSocket',
	'grpc',
	'port',
	'listeners',
	'backendRefs',
	'parentRefs',
]);

export const PORT_RULES: readonly Rule[] = [
	{
		id: 'probe-port',
		reason: 'A probe that names a port its container does not have always fails.',
		*check(document) {
			const pod = podOf(document);
			for (const container of pod ? containersOf(pod) : []) {
				const names = portsOf(container).names;
				for (const port of handlerPorts(container)) {
					const name = textOf(port);
					if (name !== undefined && !names.includes(name) && !/^\d+$/.test(name)) {
						yield {
							offset: port.start,
							message: `The container has no port named "${name}".${didYouMean(name, names) || has(names)}`,
						};
					}
				}
			}
		},
	},
	{
		id: 'service-port',
		reason: 'A Service sends to targetPort; a port name that no selected container has leads nowhere.',
		*check({ kind, root, namespace }, context) {
			if (kind !== 'Service') return;
			const selector = stringsOf(at(root, 'spec', 'selector'));
			const pods = selector.size ? selectedPods(context, selector, namespace) : [];
			if (!pods.length) return;
			for (const item of itemsOf(at(root, 'spec', 'ports'))) {
				const target = at(item, 'targetPort') ?? at(item, 'port');
				const missing = target && missingIn(target, pods);
				if (missing) yield { offset: target.start, message: missing };
			}
		},
	},
	{
		id: 'port-number',
		reason: 'Ports are 1 to 65535; node ports are 30000 to 32767 unless the cluster was set up otherwise.',
		*check({ root }) {
			for (const { map, key: parent } of mapsIn(root)) {
				if (!PORT_HOLDERS.has(parent)) continue;
				for (const { key, value } of map.entries) {
					if (value.kind !== 'scalar' || typeof value.value !== 'number') continue;
					if (
						/^(containerPort|hostPort|port|targetPort|endPort)$/.test(key) &&
						(value.value < 1 || value.value > 65535)
					) {
						yield { offset: value.start, message: `${value.source} is no port; ports are 1 to 65535.` };
					}
					if (key === 'nodePort' && value.value !== 0 && (value.value < 30000 || value.value > 32767)) {
						yield { offset: value.start, message: `nodePort ${value.source} is outside of 30000 to 32767.` };
					}
				}
			}
		},
	},
	{
		id: 'port-name',
		reason:
			'Port names have at most 15 lower-case letters, digits and dashes, and at least one letter; a number in quotes is a name.',
		*check({ root }) {
			for (const { map, key: parent } of mapsIn(root)) {
				if (!PORT_HOLDERS.has(parent)) continue;
				for (const { key, value } of map.entries) {
					const name = textOf(value);
					if (name === undefined) continue;
					const isPort =
						/^(port|targetPort)$/.test(key) || (key === 'name' && entryOf(map, 'containerPort') !== undefined);
					if (!isPort || /^(?=.*[a-z])(?!.*--)[a-z\d]([a-z\d-]{0,13}[a-z\d])?$/.test(name)) continue;
					const hint = /^\d+$/.test(name)
						? `In quotes, ${name} is the name of a port, and a name needs a letter. Remove the quotes.`
						: `"${name}" is no port name: at most 15 of a-z, 0-9 and "-", with a letter.`;
					yield { offset: value.start, message: hint };
				}
			}
		},
	},
	{
		id: 'service-port-names',
		reason: 'A Service with several ports must name each of them.',
		*check({ kind, root }) {
			const ports = kind === 'Service' ? itemsOf(at(root, 'spec', 'ports')).filter((port) => at(port, 'port')) : [];
			if (ports.length < 2) return;
			for (const port of ports)
				if (!at(port, 'name')) yield { offset: port.start, message: 'With several ports each one needs a name.' };
		},
	},
];

function handlerPorts(container: ManifestNode): ManifestNode[] {
	const handlers = [
		...PROBES.map((key) => at(container, key)),
		at(container, 'lifecycle', 'preStop'),
		at(container, 'lifecycle', 'postStart'),
	];
	return handlers
		.flatMap((handler) =>
			entriesOf(handler).flatMap(({ key, value }) =>
				['httpGet', 'tcpSocket'].includes(key) ? [at(value, 'port')] : [],
			),
		)
		.filter((port) => port !== undefined);
}

function portsOf(container: ManifestNode): { names: string[]; numbers: number[] } {
	const ports = itemsOf(at(container, 'ports'));
	return {
		names: ports.flatMap((port) => textOf(at(port, 'name')) ?? []),
		numbers: ports.flatMap((port) => numberOf(at(port, 'containerPort')) ?? []),
	};
}

function missingIn(target: ManifestNode, pods: readonly PodView[]): string | undefined {
	const [name, number] = [textOf(target), numberOf(target)];
	for (const pod of pods) {
		const ports = containersOf(pod).map(portsOf);
		const names = ports.flatMap((port) => port.names);
		const numbers = ports.flatMap((port) => port.numbers);
		if (name !== undefined && !/^\d+$/.test(name) && !names.includes(name))
			return `No container of the selected Pods has a port named "${name}".${didYouMean(name, names) || has(names)}`;
		if (number !== undefined && numbers.length && !numbers.includes(number))
			return `The selected Pods declare ${numbers.join(', ')}, not ${number}.`;
	}
	return undefined;
}

function numberOf(node: ManifestNode | undefined): number | undefined {
	return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}

function has(names: readonly string[]): string {
	return names.length ? ` It has ${names.join(', ')}.` : ' It names no port.';
}
