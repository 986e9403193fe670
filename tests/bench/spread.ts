/** Median, 95th percentile and most of bytes, in kB. */
export function spread(values: readonly number[]): string {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) =>
		((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) / 1000).toFixed(0);
	return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`;
}
