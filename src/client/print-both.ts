import { hideAll, showAll } from './bilingual.ts';
import { say } from './say.ts';

/** Prints the page with both languages; afterwards it looks as before. */
export async function printBoth(): Promise<void> {
	const control = document.querySelector<HTMLElement>('kr-reading');
	if (!control) return;
	const before = document.documentElement.dataset['reading'];
	try {
		await showAll(control);
	} catch {
		return say(control.dataset['failed']);
	}
	if (before !== 'both') addEventListener('afterprint', hideAll, { once: true });
	print();
}
