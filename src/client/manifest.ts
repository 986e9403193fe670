/** Copy and wrap buttons of a manifest. Both appear only where they work. */
class Manifest extends HTMLElement {
	connectedCallback(): void {
		const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
		const wrap = this.querySelector<HTMLButtonElement>('[data-wrap]');
		if (copy && 'clipboard' in navigator) {
			copy.hidden = false;
			copy.addEventListener('click', () => void this.#copy(copy));
		}
		if (wrap) {
			wrap.hidden = false;
			wrap.addEventListener('click', () => {
				const on = this.toggleAttribute('data-wrapped');
				wrap.setAttribute('aria-pressed', String(on));
			});
		}
	}

	/** The text as it stands in the file: the lines shown, each once, with a final line break. */
	#text(): string {
		return `${[...this.querySelectorAll('.ec-line .code')].map((line) => (line.textContent ?? '').replace(/\n$/, '')).join('\n')}\n`;
	}

	async #copy(button: HTMLButtonElement): Promise<void> {
		const label = button.textContent;
		await navigator.clipboard.writeText(this.#text());
		button.textContent = this.querySelector<HTMLTemplateElement>('[data-copied]')?.content.textContent ?? label;
		setTimeout(() => (button.textContent = label), 2000);
	}
}

customElements.define('kr-manifest', Manifest);
