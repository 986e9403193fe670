import { copyCode } from './copy-code.ts';

/** Which key of the keyboard moves to which field of a block. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowDown: (at, last) => Math.min(at + 1, last),
	ArrowRight: (at, last) => Math.min(at + 1, last),
	ArrowUp: (at) => Math.max(at - 1, 0),
	ArrowLeft: (at) => Math.max(at - 1, 0),
	Home: () => 0,
	End: (_at, last) => last,
};

/** Copy and wrap buttons of a manifest, which appear only where they work; its fields are one tab stop with arrow keys. */
class Manifest extends HTMLElement {
	connectedCallback(): void {
		const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
		const wrap = this.querySelector<HTMLButtonElement>('[data-wrap]');
		if (copy) {
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
		this.#roveFields([...this.querySelectorAll<HTMLAnchorElement>('pre a')]);
	}

	/** A manifest has dozens of fields: Tab passes over the block, arrows move within it. */
	#roveFields(fields: readonly HTMLAnchorElement[]): void {
		for (const field of fields.slice(1)) field.tabIndex = -1;
		this.querySelector('pre')?.addEventListener('keydown', (event) => {
			const step = STEPS[event.key];
			const at = fields.indexOf(event.target as HTMLAnchorElement);
			if (!step || at < 0) return;
			event.preventDefault();
			const next = fields[step(at, fields.length - 1)]!;
			fields[at]!.tabIndex = -1;
			next.tabIndex = 0;
			next.focus();
		});
	}

	async #copy(button: HTMLButtonElement): Promise<void> {
		const label = button.textContent;
		const code = this.querySelector('code');
		// The file ends in a line break.
		if (!(await copyCode(`${code?.textContent ?? ''}\n`, code))) return;
		button.textContent = this.querySelector<HTMLTemplateElement>('[data-copied]')?.content.textContent ?? label;
		setTimeout(() => (button.textContent = label), 2000);
	}
}

customElements.define('kr-manifest', Manifest);
