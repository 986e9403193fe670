import { hideAll, showAll } from './bilingual.ts';

/** Prints the page with both languages; afterwards it looks as before. */
export async function printBoth(button: HTMLElement): Promise<void> {
	const control = document.querySelector<HTMLElement>('kr-reading');
	if (!control) return;
	const before = document.documentElement.dataset['reading'];
	const status = button.parentElement?.querySelector('[role="status"]');
	try {
		await showAll(control);
		if (status) status.textContent = '';
	} catch {
		if (status) status.textContent = control.dataset['failed'] ?? '';
		return;
	}
	if (before !== 'both') addEventListener('afterprint', hideAll, { once: true });
	print();
}
