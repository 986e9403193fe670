const MAX_AGE = process.env['NODE_ENV'] === 'production' ? Infinity : 2000;

/**
 * Makes something from the sources once per build; during `dev` it is made again after two seconds.
 *
 * @example const names = remember(() => listFiles('src/manifests', '.yaml'));
 */
export function remember<T>(make: () => T): () => T {
	let kept: { value: T; at: number } | undefined;
	return () => {
		if (!kept || Date.now() - kept.at > MAX_AGE) kept = { value: make(), at: Date.now() };
		return kept.value;
	};
}
