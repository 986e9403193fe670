import type { KeyMapText } from '../lib/key-map-text.ts';
import { addLaterStyles } from './later-styles.ts';
import { element } from './search-results.ts';
import { shortcutsAreOn, switchShortcuts } from './shortcut.ts';

const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}cards/`;
let dialog: HTMLDialogElement | undefined;

/** Opens the keyboard map; its checkbox switches the single keys off and on. Its words are fetched when it first opens. */
export async function openKeyMap(): Promise<void> {
	addLaterStyles();
	if (!dialog) {
		const locale = document.documentElement.lang.startsWith('zh') ? 'zh-cn' : 'en';
		const response = await fetch(`${folder}${locale}/keys.json`);
		if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
		const text = (await response.json()) as KeyMapText;
		if (!dialog) document.body.append((dialog = dialogOf(text)));
	}
	if (!dialog.open) dialog.showModal();
}

function dialogOf(text: KeyMapText): HTMLDialogElement {
	const made = element('dialog', 'kr-keys not-content');
	made.setAttribute('aria-labelledby', 'kr-keys-title');
	const title = element('h2', '', text.title);
	title.id = 'kr-keys-title';
	const close = element('button', '', text.close);
	const form = element('form', '', title, close);
	form.method = 'dialog';
	const head = element(
		'tr',
		'',
		...text.columns.map((name) => Object.assign(element('th', '', name), { scope: 'col' })),
	);
	const rows = text.rows.map(([keys, action]) =>
		element('tr', '', element('td', '', ...keys.map((key) => element('kbd', '', key))), element('td', '', action)),
	);
	const box = Object.assign(element('input', ''), { type: 'checkbox', checked: shortcutsAreOn() });
	box.setAttribute('aria-describedby', 'kr-keys-hint');
	box.addEventListener('change', () => switchShortcuts(box.checked));
	const hint = element('p', '', text.hint);
	hint.id = 'kr-keys-hint';
	made.append(
		form,
		element('table', '', element('thead', 'sr-only', head), element('tbody', '', ...rows)),
		element('label', '', box, text.on),
		hint,
	);
	// The backdrop belongs to the dialog element, everything inside to its children.
	made.addEventListener('click', ({ target }) => {
		if (target === made) made.close();
	});
	return made;
}
