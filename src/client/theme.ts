import { recall, remember } from './stored.ts';

/** The choice of a theme: kept in this browser, followed by every control of the page. The page sets it before painting. */
const KEY = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');
const controls = document.querySelectorAll<HTMLSelectElement>('[data-theme-select]');

function stored(): string {
	const theme = recall(KEY);
	return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function apply(choice: string): void {
	document.documentElement.dataset['theme'] = choice !== 'auto' ? choice : light.matches ? 'light' : 'dark';
	for (const control of controls) control.value = choice;
}

for (const control of controls)
	control.addEventListener('change', () => {
		const choice = control.value;
		remember(KEY, choice === 'auto' ? '' : choice);
		apply(choice);
	});
light.addEventListener('change', () => apply(stored()));
apply(stored());
