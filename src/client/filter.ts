import { foldName } from '../lib/glossary/fold.ts';

/**
 * Filters the entries of a page by the selects and inputs of its form: an entry is shown when its `data-<name>` equals the
 * value, or holds it for a text field. Entries marked `data-twice` stand on the page
 * once more and are not counted. The address always says what is shown, so a view can be shared.
 */
class Filter extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		form.hidden = false;
		const query = new URLSearchParams(location.search);
		for (const field of this.#fields(form)) {
			const wanted = query.get(field.name) ?? '';
			if (field instanceof HTMLInputElement || [...field.options].some(({ value }) => value === wanted))
				field.value = wanted;
		}
		form.addEventListener('input', () => this.#apply(form));
		form.addEventListener('submit', (event) => event.preventDefault());
		if (this.#fields(form).some(({ value }) => value)) this.#apply(form);
	}

	#fields(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
		return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')];
	}

	#apply(form: HTMLFormElement): void {
		const fields = this.#fields(form);
		let shown = 0;
		for (const entry of document.querySelectorAll<HTMLElement>('[data-entry]')) {
			entry.hidden = !fields.every((field) => fits(entry.dataset[field.name] ?? '', field));
			if (!entry.hidden && !('twice' in entry.dataset)) shown += 1;
		}
		for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
			group.hidden = !group.querySelector('[data-entry]:not([hidden])');
		}
		const address = new URL(location.href);
		for (const { name, value } of fields) {
			if (value) address.searchParams.set(name, value);
			else address.searchParams.delete(name);
		}
		history.replaceState(history.state, '', address);
		const status = form.querySelector('[role="status"]');
		if (status)
			status.textContent = shown
				? (this.dataset['count'] ?? '').replace('{{count}}', String(shown))
				: (this.dataset['none'] ?? '');
	}
}

function fits(text: string, field: HTMLInputElement | HTMLSelectElement): boolean {
	if (!field.value) return true;
	return field instanceof HTMLSelectElement ? text === field.value : text.includes(foldName(field.value));
}

customElements.define('kr-filter', Filter);
