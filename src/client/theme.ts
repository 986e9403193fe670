/** The choice of a theme: kept in this browser, followed by every control of the page. The page sets it before painting. */
const KEY = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');
const controls = document.querySelectorAll<HTMLSelectElement>('[data-theme-select]');

function stored(): string {
	try {
		const theme = localStorage.getItem(KEY);
		return theme === 'light' || theme === 'dark' ? theme : 'auto';
	} catch {
		return 'auto';
	}
}

function apply(choice: string): void {
	document.documentElement.dataset['theme'] = choice !== 'auto' ? choice : light.matches ? 'light' : 'dark';
	for (const control of controls) control.value = choice;
}

for (const control of controls)
	control.addEventListener('change', () => {
		const choice = control.value;
		try {
			localStorage.setItem(KEY, choice === 'auto' ? '' : choice);
		} catch {
			// Not remembered, that is all.
		}
		apply(choice);
	});
light.addEventListener('change', () => apply(stored()));
apply(stored());
