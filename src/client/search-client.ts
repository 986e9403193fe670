import type { Locale } from '../config/locales.ts';
import type { Answer, SectionResult } from '../lib/search/types.ts';
import type { Request, Response } from './search-protocol.ts';

type Body<T> = T extends unknown ? Omit<T, 'id'> : never;

/** The worker, started on first use and thrown away when it fails, so that the next try starts anew. */
export class SearchClient {
	readonly #locale: Locale;
	readonly #folder: string;
	readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
	#worker: Worker | undefined;
	#ready: Promise<unknown> | undefined;
	#id = 0;

	constructor(locale: Locale, base: string) {
		this.#locale = locale;
		this.#folder = new URL(`${base}search/`, location.href).href;
	}

	/** Loads what every search needs. */
	async warmUp(): Promise<void> {
		if (!this.#ready) {
			this.#worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search' });
			this.#worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
				const waiting = this.#waiting.get(data.id);
				this.#waiting.delete(data.id);
				if (data.error === undefined) waiting?.resolve(data.value as never);
				else waiting?.reject(new Error(data.error));
			});
			this.#worker.addEventListener('error', () => this.#fail());
			this.#ready = this.#ask({ type: 'warm', locale: this.#locale, folder: this.#folder });
			this.#ready.catch(() => this.#fail());
		}
		await this.#ready;
	}

	async search(query: string, uncorrected: boolean): Promise<Answer> {
		await this.warmUp();
		return this.#ask<Answer>({ type: 'search', query, uncorrected });
	}

	/** Best sections of a page of the last answer, or only the best one. */
	async sections(slug: string, first: boolean): Promise<SectionResult[]> {
		await this.warmUp();
		return this.#ask<SectionResult[]>({ type: 'sections', slug, first });
	}

	#ask<T>(body: Body<Request>): Promise<T> {
		const id = ++this.#id;
		return new Promise<T>((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#worker?.postMessage({ ...body, id });
		});
	}

	#fail(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#ready = undefined;
		for (const { reject } of this.#waiting.values()) reject(new Error('The search worker failed.'));
		this.#waiting.clear();
	}
}
