/**
 * Fields the API server demands although the published schema calls them optional. Reviewed by hand against the validation
 * code's messages ("spec.containers[0].image: Required value").
 */
export const SERVER_REQUIRED: Readonly<Record<string, readonly string[]>> = {
	Container: ['image'],
	Deployment: ['spec'],
	ReplicaSet: ['spec'],
	StatefulSet: ['spec'],
	DaemonSet: ['spec'],
	Job: ['spec'],
	CronJob: ['spec'],
	Pod: ['spec'],
	PersistentVolume: ['spec'],
	PersistentVolumeClaim: ['spec'],
	NetworkPolicy: ['spec'],
	HorizontalPodAutoscaler: ['spec'],
	PodDisruptionBudget: ['spec'],
	LimitRange: ['spec'],
	Ingress: ['spec'],
	IngressClass: ['spec'],
	ReplicaSetSpec: ['template'],
	PodTemplateSpec: ['spec'],
	PersistentVolumeSpec: ['accessModes', 'capacity'],
	PersistentVolumeClaimSpec: ['accessModes', 'resources'],
	VolumeResourceRequirements: ['requests'],
	Volume: ['name'],
	Taint: ['effect'],
	KeyToPath: ['key', 'path'],
	ConfigMapKeySelector: ['name'],
	SecretKeySelector: ['name'],
};
