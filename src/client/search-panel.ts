import { isLocale, pagePath } from '../lib/locale.ts';
import type { Answer, Result } from '../lib/search/types.ts';
import type { SearchText } from '../lib/search/panel-text.ts';
import { SearchClient } from './search-client.ts';
import { addLaterStyles } from './later-styles.ts';
import { helpFor, startOf } from './search-help.ts';
import { leaveFound } from './search-found.ts';
import { forgetQueries, recentQueries, rememberQuery } from './search-recent.ts';
import { element, fillGroup, resultGroup } from './search-results.ts';

/** Long enough to skip what is typed in one go, short enough not to be felt. */
const DEBOUNCE = 25;
/** Pages whose excerpts are fetched with the answer. The first one shows its best sections, the others the best one. */
const FIRST = 3;
/** After this rest the other pages in view get theirs: what the reader types on would only throw them away. */
const REST = 250;

/** The field and the results, in the dialog and on the search page. */
class SearchPanel extends HTMLElement {
	#client!: SearchClient;
	/** Known before the first answer is shown. */
	#text!: SearchText;
	#loading: Promise<SearchText> | undefined;
	#locale: Result['locale'] = 'zh-cn';
	#base = '/';
	#input!: HTMLInputElement;
	#list!: HTMLElement;
	#status!: HTMLElement;
	#notice!: HTMLElement;
	#answer: Answer | undefined;
	#kind = '';
	/** Number of the newest search: an older answer is never shown. */
	#newest = 0;
	#asked = '';
	#timer = 0;
	#composing = false;
	#seen: IntersectionObserver | undefined;

	connectedCallback(): void {
		if (this.#client) return;
		addLaterStyles();
		const { locale = '', base = '/' } = this.dataset;
		if (isLocale(locale)) this.#locale = locale;
		this.#base = base;
		this.#client = new SearchClient(this.#locale, base);
		this.#input = this.#part('input');
		this.#list = this.#part('[role="listbox"]');
		this.#status = this.#part('[role="status"]');
		this.#notice = this.#part('.notice');
		// What an earlier try left: the panel was not there.
		this.#notice.hidden = true;
		this.#status.textContent = '';
		this.#listen();
		this.#showStart();
		const inDialog = this.closest('dialog');
		if (!inDialog) this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
		if (this.#input.value) this.#search();
		if (inDialog?.open || this.#input.value) this.warmUp();
	}

	/** Starts to load before anything is typed. Failing says nothing: the search itself will. */
	warmUp(): void {
		Promise.all([this.#client.warmUp(), this.#loadText()]).catch(() => undefined);
	}

	/** What the panel says, fetched once; a failed fetch is forgotten. */
	#loadText(): Promise<SearchText> {
		this.#loading ??= fetch(`${this.#base}cards/${this.#locale}/search.json`)
			.then((response) => {
				if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
				return response.json() as Promise<SearchText>;
			})
			.catch((error: unknown) => {
				this.#loading = undefined;
				throw error;
			});
		return this.#loading;
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T & HTMLInputElement {
		const found = this.querySelector<T & HTMLInputElement>(selector);
		if (!found) throw new Error(`The search panel has no ${selector}.`);
		return found;
	}

	#listen(): void {
		const input = this.#input;
		input.addEventListener('compositionstart', () => (this.#composing = true));
		input.addEventListener('compositionend', () => {
			this.#composing = false;
			this.#later();
		});
		input.addEventListener('input', () => !this.#composing && this.#later());
		input.addEventListener('focus', () => this.warmUp());
		input.addEventListener('keydown', (event) => this.#onKey(event));
		this.#part('form').addEventListener('submit', (event) => event.preventDefault());
		this.addEventListener('click', (event) => this.#onClick(event));
		this.closest('dialog')?.addEventListener('close', () => this.#select(undefined));
	}

	#later(): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#search(), DEBOUNCE);
	}

	#search(uncorrected = false): void {
		clearTimeout(this.#timer);
		const query = this.#input.value;
		if (query.trim() === this.#asked && !uncorrected && this.#answer) return;
		this.#asked = query.trim();
		const number = ++this.#newest;
		this.#share(this.#asked);
		if (!this.#asked) {
			this.#clear();
			return;
		}
		this.#part('.start').hidden = true;
		if (!this.#answer) this.#status.textContent = this.dataset['loading'] ?? '';
		Promise.all([this.#client.search(this.#asked, uncorrected), this.#loadText()]).then(
			([answer, text]) => {
				this.#text = text;
				if (number === this.#newest) this.#show(answer);
			},
			() => {
				if (number === this.#newest) this.#fail();
			},
		);
	}

	/** On the search page the address says what is searched. */
	#share(query: string): void {
		if (this.closest('dialog')) return;
		const address = new URL(location.href);
		if (query) address.searchParams.set('q', query.slice(0, 500));
		else address.searchParams.delete('q');
		history.replaceState(history.state, '', address);
	}

	#clear(): void {
		this.#answer = undefined;
		this.#list.replaceChildren();
		this.#list.hidden = true;
		this.#notice.hidden = true;
		this.#part('.kinds').hidden = true;
		this.#part('.start').hidden = false;
		this.#status.textContent = '';
		this.#input.setAttribute('aria-expanded', 'false');
		this.#select(undefined);
		this.#showStart();
	}

	#show(answer: Answer): void {
		this.#answer = answer;
		const present = new Set(answer.results.map(({ kind }) => kind));
		if (this.#kind && !present.has(this.#kind as Result['kind'])) this.#kind = '';
		this.#showKinds(present);
		this.#showNotice(answer);
		this.#showResults();
	}

	#showResults(): void {
		const results = (this.#answer?.results ?? []).filter(({ kind }) => !this.#kind || kind === this.#kind);
		const context = this.#context();
		this.#select(undefined);
		this.#seen?.disconnect();
		const groups = results.map((result, index) => resultGroup(result, index, index === 0, context));
		this.#list.replaceChildren(...groups);
		this.#list.hidden = groups.length === 0;
		this.#list.scrollTop = 0;
		this.#input.setAttribute('aria-expanded', String(groups.length > 0));
		const { count, one, none } = this.#text;
		this.#status.textContent =
			groups.length === 0
				? none.replace('{{query}}', () => shorten(this.#asked))
				: groups.length === 1
					? one
					: count.replace('{{count}}', String(groups.length));
		const number = this.#newest;
		const fill = async (index: number) => {
			const [group, result] = [groups[index], results[index]];
			if (!group || !result || group.dataset['filled']) return;
			group.dataset['filled'] = '';
			const sections = await this.#client.sections(result.slug, index > 0).catch(() => []);
			// What has not come is asked for again when the reader comes by.
			if (!sections.length) delete group.dataset['filled'];
			if (number === this.#newest) fillGroup(group, result, sections, index, context);
		};
		for (let index = 0; index < Math.min(FIRST, groups.length); index++) void fill(index);
		this.#seen = new IntersectionObserver((entries) => {
			for (const { isIntersecting, target } of entries) {
				if (isIntersecting) void fill(groups.indexOf(target as HTMLElement));
			}
		});
		const seen = this.#seen;
		window.setTimeout(() => {
			if (number === this.#newest && seen === this.#seen) for (const group of groups.slice(FIRST)) seen.observe(group);
		}, REST);
	}

	#context() {
		const address = ({ locale, slug }: Pick<Result, 'locale' | 'slug'>, section: string) =>
			this.#base + pagePath(locale, slug, section && encodeURIComponent(section)).slice(1);
		return { text: this.#text, locale: this.#locale, address, id: `${this.#list.id}-option` };
	}

	#showKinds(present: ReadonlySet<Result['kind']>): void {
		const bar = this.#part('.kinds');
		const [all] = bar.children;
		const buttons = [...present].map((kind) => {
			const button = element('button', '', this.#text.kinds[kind]);
			button.type = 'button';
			button.dataset['kind'] = kind;
			return button;
		});
		bar.replaceChildren(...(all ? [all] : []), ...buttons);
		bar.hidden = present.size < 2;
		for (const button of bar.querySelectorAll<HTMLElement>('[data-kind]'))
			button.setAttribute('aria-pressed', String(button.dataset['kind'] === this.#kind));
	}

	#showNotice({ corrected, results, near, query }: Answer): void {
		this.#notice.replaceChildren();
		if (corrected !== undefined) {
			const button = element(
				'button',
				'',
				this.#text.original.replace('{{query}}', () => shorten(query)),
			);
			button.type = 'button';
			button.dataset['original'] = '';
			this.#notice.append(
				this.#text.corrected.replace('{{query}}', () => shorten(corrected)),
				' ',
				button,
			);
		}
		if (!results.length) {
			const { address } = this.#context();
			const links = near.map(({ slug, title }) => {
				const link = element('a', '', title);
				link.href = address({ locale: this.#locale, slug }, '');
				return link;
			});
			this.#notice.append(...helpFor(query, links, this.#text));
		}
		this.#notice.hidden = !this.#notice.hasChildNodes();
	}

	#fail(): void {
		this.#clear();
		this.#asked = '';
		this.#part('.start').hidden = true;
		this.#status.textContent = this.dataset['failed'] ?? '';
		const failed = this.#part<HTMLTemplateElement & HTMLInputElement>('template');
		this.#notice.replaceChildren(failed.content.cloneNode(true));
		this.#notice.hidden = false;
	}

	/** Under an empty field stand recent queries and examples, once their words have come. */
	#showStart(): void {
		void this.#loadText().then(
			({ start }) => this.#part('.start').replaceChildren(...startOf(recentQueries(), start)),
			() => undefined,
		);
	}

	#onClick(event: MouseEvent): void {
		const target = event.target instanceof Element ? event.target : undefined;
		const link = target?.closest<HTMLAnchorElement>('a[role="option"]');
		if (link) return this.#leave(link, event);
		const button = target?.closest<HTMLButtonElement>('button');
		if (!button) return undefined;
		const { query, kind } = button.dataset;
		if (query !== undefined) {
			this.#input.value = query;
			this.#input.focus();
			this.#search();
		} else if (kind !== undefined) {
			this.#kind = kind;
			for (const other of this.querySelectorAll('[data-kind]'))
				other.setAttribute('aria-pressed', String(other === button));
			this.#showResults();
		} else if ('original' in button.dataset) {
			this.#input.focus();
			this.#search(true);
		} else if ('retry' in button.dataset) {
			this.#input.focus();
			this.#search();
		} else if (button.matches('.clear')) {
			forgetQueries();
			this.#showStart();
			this.#input.focus();
		}
		return undefined;
	}

	#leave(link: HTMLAnchorElement, event: MouseEvent): void {
		rememberQuery(this.#asked);
		const slug = link.closest<HTMLElement>('.page')?.dataset['slug'];
		const found = this.#answer?.results.find((result) => result.slug === slug)?.found ?? [];
		const here = link.pathname === location.pathname;
		leaveFound(link.pathname, found, this.#text.clearMarks);
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
		this.closest('dialog')?.close();
		// A link to the page that is open loads nothing: mark at once.
		if (here) void import('./search-highlight.ts').then(({ markFound }) => markFound());
	}

	#options(): HTMLAnchorElement[] {
		return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
	}

	#select(option: HTMLAnchorElement | undefined): void {
		for (const other of this.#list.querySelectorAll('[aria-selected="true"]'))
			other.setAttribute('aria-selected', 'false');
		if (!option) return this.#input.removeAttribute('aria-activedescendant');
		option.setAttribute('aria-selected', 'true');
		this.#input.setAttribute('aria-activedescendant', option.id);
		option.scrollIntoView({ block: 'nearest' });
	}

	#onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const options = this.#options();
		const current = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && options.length) {
			event.preventDefault();
			const next = current < 0 && step < 0 ? options.length - 1 : current + step;
			this.#select(options[next]);
		} else if (event.key === 'Enter') {
			event.preventDefault();
			const link = options[Math.max(0, current)];
			if (link && this.#input.value.trim() === this.#asked)
				link.dispatchEvent(
					new MouseEvent('click', {
						bubbles: true,
						cancelable: true,
						ctrlKey: event.ctrlKey,
						metaKey: event.metaKey,
						shiftKey: event.shiftKey,
					}),
				);
			else this.#search();
		}
	}
}

const shorten = (text: string): string => ([...text].length > 60 ? `${[...text].slice(0, 60).join('')}…` : text);

customElements.define('kr-search', SearchPanel);

/** Starts to load the index of the first panel of the page. */
export const warmUp = (): void => document.querySelector<SearchPanel>('kr-search')?.warmUp();
