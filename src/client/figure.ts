import { say } from './say.ts';

/** Which key moves how many steps; 0 shows everything again. */
const KEYS: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1,
	Home: -Infinity,
	End: Infinity,
	Escape: 0,
};

/** A figure: steps to walk through, a large view, copies for slides. Each button appears only where it works. */
class Figure extends HTMLElement {
	#at = 0;
	readonly #steps = this.querySelector<HTMLElement>('.steps');
	readonly #sentences = [...this.querySelectorAll<HTMLElement>('.twin li')];

	connectedCallback(): void {
		const tools = this.querySelector<HTMLElement>('.tools');
		if (tools) tools.hidden = false;
		this.querySelector('[data-enlarge]')?.addEventListener('click', () => this.#enlarge().catch(() => say()));
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
			button.addEventListener('click', () => this.#copy(button).catch(() => say()));
		}
		if (this.#steps) this.#listen(this.#steps);
	}

	get #svg(): SVGSVGElement {
		return this.querySelector<SVGSVGElement>('.stage svg')!;
	}

	#listen(steps: HTMLElement): void {
		steps.hidden = false;
		this.#show();
		steps.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest<HTMLElement>('[data-step-to]') : null;
			if (button) this.#move(Number(button.dataset['stepTo']));
		});
		steps.addEventListener('keydown', (event) => {
			const by = KEYS[event.key];
			if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
			if (event.key === 'Escape' && this.#at === 0) return;
			event.preventDefault();
			event.stopPropagation();
			this.#move(by);
		});
	}

	#move(by: number): void {
		this.#at = by === 0 ? 0 : Math.max(1, Math.min(this.#sentences.length, this.#at + by));
		this.#show();
	}

	#show(): void {
		const [at, steps] = [this.#at, this.#steps!];
		this.toggleAttribute('data-stepping', at > 0);
		for (const group of this.#svg.querySelectorAll<SVGElement>('[data-step]')) {
			const step = Number(group.dataset['step']);
			group.classList.toggle('f-now', step === at);
			group.classList.toggle('f-later', at > 0 && step > at);
		}
		this.#sentences.forEach((sentence, index) => sentence.toggleAttribute('data-now', index === at - 1));
		const [previous, next, all] = steps.querySelectorAll<HTMLButtonElement>('button');
		const sentence = steps.querySelector<HTMLElement>('[data-sentence]')!;
		previous!.hidden = all!.hidden = at === 0;
		previous!.setAttribute('aria-disabled', String(at === 1));
		next!.setAttribute('aria-disabled', String(at === this.#sentences.length));
		next!.firstElementChild!.textContent = (at === 0 ? sentence.dataset['start'] : sentence.dataset['next']) ?? '';
		sentence.replaceChildren();
		if (at === 0) return;
		const count = document.createElement('b');
		count.textContent = (sentence.dataset['label'] ?? '').replace('{step}', String(at));
		sentence.append(count, ' ', ...[...this.#sentences[at - 1]!.childNodes].map((node) => node.cloneNode(true)));
	}

	async #enlarge(): Promise<void> {
		const { openLarge } = await import('./figure-large.ts');
		openLarge(this.#svg, this.querySelector<HTMLTemplateElement>('[data-dialog]')!);
	}

	async #copy(button: HTMLButtonElement): Promise<void> {
		const { copyFigure } = await import('./figure-copy.ts');
		const name = this.closest<HTMLElement>('[data-figure]')?.dataset['figure'] ?? 'figure';
		const copied = await copyFigure(this.#svg, button.dataset['copy'] === 'png' ? 'png' : 'svg', name);
		const label = button.textContent;
		button.textContent = (copied ? button.dataset['done'] : button.dataset['saved']) ?? label;
		setTimeout(() => (button.textContent = label), 2000);
	}
}

customElements.define('kr-figure', Figure);
