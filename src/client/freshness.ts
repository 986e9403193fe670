import { staleReasons } from '../lib/page/freshness.ts';

/** Tells, on the reader's own day, that a lesson was last checked long ago. */
for (const notice of document.querySelectorAll<HTMLElement>('.kr-stale')) {
	const { checked = '', kubernetes = '', current = '' } = notice.dataset;
	const reasons = staleReasons(
		{ checked, kubernetes },
		{ day: new Date().toISOString().slice(0, 10), version: current },
	);
	for (const sentence of notice.querySelectorAll<HTMLElement>('[data-when]'))
		sentence.hidden = !reasons.some((reason) => reason === sentence.dataset['when']);
	notice.hidden = reasons.length === 0;
}
