import { foldName } from '../lib/glossary/names.ts';

const FIELDS = ['q', 'category', 'kind', 'state'] as const;

/** Filters the glossary as the reader types, by any name in any language; the address always says what is shown. */
class GlossaryFilter extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		form.hidden = false;
		const query = new URLSearchParams(location.search);
		for (const name of FIELDS) {
			const field = form.elements.namedItem(name);
			if (field instanceof HTMLInputElement) field.value = query.get(name) ?? '';
			else if (field instanceof HTMLSelectElement) field.value = [...field.options].some(({ value }) => value === query.get(name)) ? query.get(name)! : '';
		}
		form.addEventListener('input', () => this.#apply(form));
		form.addEventListener('submit', (event) => event.preventDefault());
		if (location.search) this.#apply(form);
	}

	#apply(form: HTMLFormElement): void {
		const data = new FormData(form);
		const value = (name: (typeof FIELDS)[number]) => String(data.get(name) ?? '');
		const wanted = foldName(value('q'));
		let shown = 0;
		for (const entry of document.querySelectorAll<HTMLElement>('[data-entry]')) {
			const fits =
				(entry.dataset['entry'] ?? '').includes(wanted) &&
				FIELDS.slice(1).every((name) => !value(name) || entry.dataset[name] === value(name));
			entry.hidden = !fits;
			if (fits && entry.localName === 'li') shown += 1;
		}
		for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
			group.hidden = !group.querySelector('[data-entry]:not([hidden])');
		}
		const address = new URL(location.href);
		for (const name of FIELDS) {
			if (value(name)) address.searchParams.set(name, value(name));
			else address.searchParams.delete(name);
		}
		history.replaceState(history.state, '', address);
		const status = form.querySelector('[role="status"]');
		if (status) status.textContent = shown ? (this.dataset['count'] ?? '').replace('{{count}}', String(shown)) : (this.dataset['none'] ?? '');
	}
}

customElements.define('glossary-filter', GlossaryFilter);
