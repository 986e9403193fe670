import { shortcutOf, type Shortcut } from '../lib/shortcuts.ts';
import { recall, remember } from './stored.ts';
import { isTyping } from './typing.ts';

const KEY = 'kr-keys';
let on = recall(KEY) !== 'off';

/** Whether single keys do anything; the reader switches them off in the keyboard map. */
export const shortcutsAreOn = (): boolean => on;

/** Switches single keys on or off, here and on every page to come. */
export function switchShortcuts(wanted: boolean): void {
	on = wanted;
	remember(KEY, wanted ? 'on' : 'off');
}

/** Calls back when a single key asks for something: not while typing, and not behind an open dialog. */
export function onShortcut(wanted: Shortcut, action: () => void): void {
	document.addEventListener('keydown', (event) => {
		if (!on || event.defaultPrevented || shortcutOf(event) !== wanted || isTyping(event)) return;
		if (document.querySelector('dialog[open]')) return;
		event.preventDefault();
		action();
	});
}
