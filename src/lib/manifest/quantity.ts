const SUFFIXES: Readonly<Record<string, number>> = {
	n: 1e-9,
	u: 1e-6,
	m: 1e-3,
	'': 1,
	k: 1e3,
	M: 1e6,
	G: 1e9,
	T: 1e12,
	P: 1e15,
	E: 1e18,
	Ki: 2 ** 10,
	Mi: 2 ** 20,
	Gi: 2 ** 30,
	Ti: 2 ** 40,
	Pi: 2 ** 50,
	Ei: 2 ** 60,
};

const QUANTITY = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([eE][+-]?\d+)|(n|u|m|k|Ki|M|Mi|G|Gi|T|Ti|P|Pi|E|Ei))?$/;

/**
 * The number behind a quantity, or undefined if it is none.
 *
 * @example parseQuantity('500m') // 0.5
 */
export function parseQuantity(text: string): number | undefined {
	const match = QUANTITY.exec(text);
	if (!match) return undefined;
	const [, number, exponent, suffix = ''] = match;
	return exponent ? Number(number! + exponent) : Number(number) * SUFFIXES[suffix]!;
}

/**
 * What is wrong with a quantity, and what was probably meant.
 *
 * @example explainQuantity('512MB') // '"512MB" is no quantity. Did you mean "512M" or "512Mi"?'
 */
export function explainQuantity(text: string): string {
	const match = /^([\d.]+)\s*([A-Za-z]+)$/.exec(text);
	const suggestions = match ? (REPAIRS[match[2]!.toLowerCase()] ?? []).map((suffix) => `"${match[1]!}${suffix}"`) : [];
	const hint = suggestions.length
		? ` Did you mean ${suggestions.join(' or ')}?`
		: ' Write a number with a suffix such as m, Mi or Gi.';
	return `"${text}" is no quantity.${hint}`;
}

const REPAIRS: Readonly<Record<string, readonly string[]>> = {
	kb: ['k', 'Ki'],
	mb: ['M', 'Mi'],
	gb: ['G', 'Gi'],
	tb: ['T', 'Ti'],
	kib: ['Ki'],
	mib: ['Mi'],
	gib: ['Gi'],
	tib: ['Ti'],
	b: [''],
	ki: ['Ki'],
	mi: ['Mi'],
	gi: ['Gi'],
	ti: ['Ti'],
	k: ['k'],
	g: ['G'],
	t: ['T'],
	cpu: [''],
	core: [''],
	cores: [''],
};
