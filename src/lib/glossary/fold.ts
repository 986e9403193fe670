/** What counts as the same name: `Pod Template`, `pod-template` and `podTemplate` do. */
export const foldName = (name: string): string =>
	name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_-]+/g, '');
