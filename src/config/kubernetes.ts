/** The Kubernetes minor version the site as a whole is checked against. */
export const KUBERNETES_VERSION = '1.36';
