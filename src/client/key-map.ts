import { shortcutsAreOn, switchShortcuts } from './shortcut.ts';

let ready = false;

/** Opens the keyboard map; its checkbox switches the single keys off and on. */
export function openKeyMap(): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog.kr-keys');
	const box = dialog?.querySelector<HTMLInputElement>('input[type="checkbox"]');
	if (!dialog || !box || dialog.open) return;
	box.checked = shortcutsAreOn();
	if (!ready) {
		ready = true;
		box.addEventListener('change', () => switchShortcuts(box.checked));
		dialog.addEventListener('click', (event) => {
			// The backdrop belongs to the dialog element, everything inside to its children.
			if (event.target === dialog) dialog.close();
		});
	}
	dialog.showModal();
}
