import { rememberLanguage } from './stored-language.ts';
import { onShortcut } from './shortcut.ts';
import { say } from './say.ts';
import { recall, remember } from './stored.ts';
import type * as Bilingual from './bilingual.ts';

const KEY = 'kr-reading';

/** The control 中文 · English · 双语. The other half of the page is fetched only when it is first asked for. */
class Reading extends HTMLElement {
	connectedCallback(): void {
		this.hidden = false;
		this.addEventListener('change', () => this.#apply());
		onShortcut('both', () => {
			this.#choose(this.#chosen() === 'both' ? 'own' : 'both');
			this.#apply();
		});
		document.addEventListener('click', (event) => {
			const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.mark') : null;
			if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			void this.#run((bilingual) => bilingual.toggleBlock(mark.closest<HTMLElement>('[id]')!, this));
		});
		this.#offerCopy();
		if (recall(KEY) === 'both') {
			this.#choose('both');
			this.#apply();
		}
	}

	/** The button that copies the page as Markdown; beside it stands a link to the same. */
	#offerCopy(): void {
		const button = document.querySelector<HTMLButtonElement>('.kr-copy button');
		if (!button || !('clipboard' in navigator)) return;
		button.hidden = false;
		button.addEventListener('click', () => void this.#copy(button));
	}

	async #copy(button: HTMLButtonElement): Promise<void> {
		try {
			const { copyPage } = await import('./copy-page.ts');
			await copyPage(button);
		} catch {
			// The link beside the button leads to the same text.
			say(button.closest<HTMLElement>('.kr-copy')?.dataset['failed']);
		}
	}

	#chosen(): string {
		return this.querySelector<HTMLInputElement>('input:checked')?.value ?? 'own';
	}

	#choose(value: string): void {
		for (const input of this.querySelectorAll<HTMLInputElement>('input')) input.checked = input.value === value;
	}

	#apply(): void {
		const value = this.#chosen();
		remember(KEY, value === 'both' ? 'both' : 'one');
		if (value === 'other') return this.#leave();
		void this.#run((bilingual) => (value === 'both' ? bilingual.showAll(this) : bilingual.hideAll()), value === 'both');
	}

	/** The link of the header keeps the place, so it is what leads there. */
	#leave(): void {
		this.#choose('own');
		const link = document.querySelector<HTMLAnchorElement>('a[data-locale]:not([aria-current])');
		rememberLanguage(link?.dataset['locale'] ?? '');
		link?.click();
	}

	async #run(action: (bilingual: typeof Bilingual) => Promise<void> | void, announce = false): Promise<void> {
		const status = this.querySelector('[role="status"]')!;
		if (announce) status.textContent = this.dataset['loading'] ?? '';
		try {
			await action(await import('./bilingual.ts'));
		} catch {
			say(this.dataset['failed']);
			if (announce) this.#choose('own');
		}
		status.textContent = '';
	}
}

customElements.define('kr-reading', Reading);
