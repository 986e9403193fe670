import type { Figure } from '../lib/figure/types.ts';
import { didYouMean } from '../lib/suggest.ts';
import { bindingAndReclaim } from './binding-and-reclaim.ts';
import { canary } from './canary.ts';
import { clusterMap } from './cluster-map.ts';
import { configurationUpdates } from './configuration-updates.ts';
import { daemonsetPlacement } from './daemonset-placement.ts';
import { gatewayApiRoles } from './gateway-api-roles.ts';
import { helmGenerations } from './helm-generations.ts';
import { helmReleases } from './helm-releases.ts';
import { ingressPathAndLoop } from './ingress-path-and-loop.ts';
import { legend } from './legend.ts';
import { networkPolicy } from './network-policy.ts';
import { overlayAndRouting } from './overlay-and-routing.ts';
import { ownership } from './ownership.ts';
import { partitionUpdate } from './partition-update.ts';
import { podCreation } from './pod-creation.ts';
import { podTermination } from './pod-termination.ts';
import { probeDecision } from './probe-decision.ts';
import { requestPipeline } from './request-pipeline.ts';
import { requestsAndLimits } from './requests-and-limits.ts';
import { rollingUpdate } from './rolling-update.ts';
import { schedulingPipeline } from './scheduling-pipeline.ts';
import { serviceDataPath } from './service-data-path.ts';
import { serviceTypes } from './service-types.ts';
import { statefulsetIdentity } from './statefulset-identity.ts';
import { statusLayers } from './status-layers.ts';
import { taintEffects } from './taint-effects.ts';
import { threeNetworks } from './three-networks.ts';
import { topologyDomains } from './topology-domains.ts';
import { volumeLifetimes } from './volume-lifetimes.ts';

/** Every figure by its name in `<Figure name="…" />`. */
export const FIGURES = {
	'binding-and-reclaim': bindingAndReclaim,
	canary,
	'cluster-map': clusterMap,
	'configuration-updates': configurationUpdates,
	'daemonset-placement': daemonsetPlacement,
	'gateway-api-roles': gatewayApiRoles,
	'helm-generations': helmGenerations,
	'helm-releases': helmReleases,
	'ingress-path-and-loop': ingressPathAndLoop,
	legend,
	'network-policy': networkPolicy,
	'overlay-and-routing': overlayAndRouting,
	ownership,
	'partition-update': partitionUpdate,
	'pod-creation': podCreation,
	'pod-termination': podTermination,
	'probe-decision': probeDecision,
	'request-pipeline': requestPipeline,
	'requests-and-limits': requestsAndLimits,
	'rolling-update': rollingUpdate,
	'scheduling-pipeline': schedulingPipeline,
	'service-data-path': serviceDataPath,
	'service-types': serviceTypes,
	'statefulset-identity': statefulsetIdentity,
	'status-layers': statusLayers,
	'taint-effects': taintEffects,
	'three-networks': threeNetworks,
	'topology-domains': topologyDomains,
	'volume-lifetimes': volumeLifetimes,
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof FIGURES;

/**
 * The figure of a name.
 *
 * @throws when there is none; the message names the nearest
 */
export function figureOf(name: string): Figure {
	if (Object.hasOwn(FIGURES, name)) return FIGURES[name as FigureName];
	throw new Error(`There is no figure "${name}".${didYouMean(name, Object.keys(FIGURES))} Figures are in src/figures.`);
}
