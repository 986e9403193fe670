import { didYouMean } from '../../suggest.ts';
import { parseQuantity } from '../quantity.ts';
import { at, entriesOf, entryOf, type ManifestNode } from '../tree.ts';
import { containersOf, podOf } from './objects.ts';
import type { Rule } from './rule.ts';

const NAMES = ['cpu', 'memory', 'ephemeral-storage', 'storage', 'pods'];

export const RESOURCE_RULES: readonly Rule[] = [
	{
		id: 'requests-limits',
		reason: 'A request above its limit is refused by the API server.',
		*check(document) {
			for (const resources of resourcesOf(document)) {
				for (const { key, value } of entriesOf(at(resources, 'requests'))) {
					const limit = at(resources, 'limits', key);
					const [asked, most] = [amount(value), amount(limit)];
					if (asked !== undefined && most !== undefined && asked > most) {
						yield {
							offset: value.start,
							message: `The request ${source(value)} of ${key} is above the limit ${source(limit)}.`,
						};
					}
				}
			}
		},
	},
	{
		id: 'resource-name',
		reason: 'Resources are cpu, memory, ephemeral-storage, hugepages-…, or have a domain such as nvidia.com/gpu.',
		*check(document) {
			for (const resources of resourcesOf(document)) {
				for (const part of ['requests', 'limits']) {
					for (const { key, keyStart } of entriesOf(at(resources, part))) {
						if (NAMES.includes(key) || key.includes('/') || key.startsWith('hugepages-')) continue;
						yield {
							offset: keyStart,
							message: `There is no resource "${key}".${didYouMean(key, NAMES) || ` Known are ${NAMES.slice(0, 3).join(', ')}.`}`,
						};
					}
				}
			}
		},
	},
	{
		id: 'memory-unit',
		reason: 'The suffix m means thousandths: memory 512m is half a byte.',
		*check(document) {
			for (const resources of resourcesOf(document)) {
				for (const part of ['requests', 'limits']) {
					const memory = at(resources, part, 'memory');
					const bytes = amount(memory);
					if (bytes !== undefined && bytes > 0 && bytes < 1024) {
						yield {
							offset: memory!.start,
							message: `${source(memory)} of memory is ${bytes < 1 ? 'less than one byte' : `${bytes} bytes`}. Did you mean "${source(memory).replace(/\D+$/, '')}Mi"?`,
						};
					}
				}
			}
		},
	},
];

function resourcesOf(document: Parameters<Rule['check']>[0]): ManifestNode[] {
	const pod = podOf(document);
	if (!pod) return [];
	return [...containersOf(pod), pod.spec].flatMap((owner) => entryOf(owner, 'resources')?.value ?? []);
}

function amount(node: ManifestNode | undefined): number | undefined {
	return node?.kind === 'scalar' && node.value !== null ? parseQuantity(String(node.value)) : undefined;
}

function source(node: ManifestNode | undefined): string {
	return node?.kind === 'scalar' ? node.source : '';
}
