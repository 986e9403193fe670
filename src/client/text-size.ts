import { parseTextSize, TEXT_SIZE_KEY } from '../lib/text-size.ts';
import { recall, remember } from './stored.ts';

/** The control of the text size. The head of the page applies what is remembered, before anything is painted. */
class TextSize extends HTMLElement {
	connectedCallback(): void {
		this.#show();
		this.addEventListener('change', ({ target }) => {
			const size = parseTextSize((target as HTMLInputElement).value);
			document.documentElement.dataset['textSize'] = size;
			remember(TEXT_SIZE_KEY, size);
			for (const other of document.querySelectorAll('kr-text-size')) (other as TextSize).#show();
		});
	}

	#show(): void {
		const size = document.documentElement.dataset['textSize'] ?? parseTextSize(recall(TEXT_SIZE_KEY));
		for (const input of this.querySelectorAll('input')) input.checked = input.value === size;
	}
}

customElements.define('kr-text-size', TextSize);
