import { editDistance } from '../suggest.ts';
import { meant } from './meant.ts';
import { fieldType, getDefinition, readType } from './schema.ts';
import type { Segment } from './tree.ts';

/** Fields of older API versions and what they are called today. */
const RENAMED: Readonly<Record<string, string>> = {
	'IngressBackend.serviceName': 'service.name',
	'IngressBackend.servicePort': 'service.port.number',
	'IngressSpec.backend': 'defaultBackend',
	'HorizontalPodAutoscalerSpec.targetCPUUtilizationPercentage': 'metrics',
	'ResourceMetricSource.targetAverageUtilization': 'target.averageUtilization',
	'ResourceMetricSource.targetAverageValue': 'target.averageValue',
	'CustomResourceDefinitionSpec.version': 'versions',
	'CustomResourceDefinitionSpec.validation': 'versions[].schema',
	'CustomResourceDefinitionSpec.subresources': 'versions[].subresources',
	'CustomResourceDefinitionSpec.additionalPrinterColumns': 'versions[].additionalPrinterColumns',
	'ServiceSpec.topologyKeys': 'trafficDistribution',
	'DeploymentSpec.rollbackTo': 'kubectl rollout undo',
};

/**
 * What was probably meant by a field that does not exist at a place: a near miss, its new name, or where it belongs.
 *
 * @param kind definition of the whole object
 * @param path where the field stands
 * @example suggestField('Deployment', ['spec'], 'DeploymentSpec', 'containers') // ' It belongs under spec.template.spec.'
 */
export function suggestField(kind: string, path: readonly Segment[], definition: string, field: string): string {
	const renamed = RENAMED[`${definition}.${field}`];
	if (renamed) return ` It is now ${renamed}.`;
	const names = Object.keys(getDefinition(definition)?.fields ?? {});
	const place = findPlace(kind, path, field);
	const near = meant(field, names);
	const slip = names.some((name) => editDistance(field.toLowerCase(), name.toLowerCase()) <= 1);
	return place && !slip ? ` It belongs under ${place}.` : near;
}

/** Nearest place below the object that has a field of this name: longest common way first, then shortest, then declaration order. */
function findPlace(kind: string, path: readonly Segment[], field: string): string | undefined {
	const here = path.filter((segment) => typeof segment === 'string');
	let best: { text: string; shared: number; length: number } | undefined;
	const queue: { definition: string; keys: string[]; text: string }[] = [{ definition: kind, keys: [], text: '' }];
	const seen = new Set<string>([kind]);
	while (queue.length) {
		const { definition, keys, text } = queue.shift()!;
		if (fieldType(definition, field) && keys.length) {
			const shared = keys.findIndex((key, index) => key !== here[index]);
			const common = shared < 0 ? keys.length : shared;
			if (!best || common > best.shared || (common === best.shared && keys.length < best.length))
				best = { text, shared: common, length: keys.length };
		}
		if (keys.length >= 7) continue;
		for (const [key, type] of Object.entries(getDefinition(definition)?.fields ?? {})) {
			const { definition: next, wrappers } = readType(type);
			if (
				!next ||
				seen.has(next) ||
				key === 'status' ||
				key === 'managedFields' ||
				key === 'ephemeralContainers' ||
				key === 'initContainers'
			)
				continue;
			seen.add(next);
			queue.push({
				definition: next,
				keys: [...keys, key],
				text: `${text ? `${text}.` : ''}${key}${wrappers.includes('list') ? '[]' : ''}`,
			});
		}
	}
	return best?.text;
}
