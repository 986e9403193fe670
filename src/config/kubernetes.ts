/** The Kubernetes minor version the site as a whole is checked against. */
export const KUBERNETES_VERSION = '1.36';

/** The Helm minor version the Helm chapter is checked against. */
export const HELM_VERSION = '4.2';
