/** What a lesson says about its last check. */
export interface Checked {
	/** `2026-11-25` */
	checked: string;
	/** `1.36` */
	kubernetes: string;
}

/** Minor versions a lesson may lag behind before readers are told: Kubernetes itself supports three at a time. */
const MINORS = 2;

/**
 * Why a lesson's facts may no longer hold: its check is over a year ago, or its version is more than two minors behind.
 *
 * @param now the reader's day, or the build's, and the version the site as a whole is checked against
 * @example staleReasons({ checked: '2025-01-01', kubernetes: '1.36' }, { day: '2026-01-02', version: '1.36' }) // ['old']
 */
export function staleReasons(
	{ checked, kubernetes }: Checked,
	now: { day: string; version: string },
): ('old' | 'behind')[] {
	const anniversary = `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}`;
	const behind = minorOf(now.version) - minorOf(kubernetes);
	return [...(now.day > anniversary ? (['old'] as const) : []), ...(behind > MINORS ? (['behind'] as const) : [])];
}

const minorOf = (version: string): number => Number(version.split('.')[1]);
