/** What came of asking for an address. */
export interface Answer {
	url: string;
	/** `ok`: it is there; `gone`: the server says it is not; `unsure`: no answer, or one that says neither. */
	state: 'ok' | 'gone' | 'unsure';
	/** The status, or why there was none. */
	detail: string;
	/** Where a permanent change of address led to. */
	movedTo?: string;
}

export interface Asking {
	fetch: (
		url: string,
		init: RequestInit,
	) => Promise<Pick<Response, 'ok' | 'status' | 'url' | 'redirected' | 'headers' | 'body'>>;
	/** Resolves after some milliseconds. */
	wait: (milliseconds: number) => Promise<void>;
	/** How often an address is asked for when it does not answer well. @default 3 */
	tries?: number;
	/** Milliseconds until an answer is given up. @default 20000 */
	timeout?: number;
	/** Milliseconds between two questions to the same host. @default 1000 */
	pause?: number;
	/** Hosts that are asked at the same time. @default 6 */
	hosts?: number;
}

const AGENT = 'Mozilla/5.0 (compatible; link check of a documentation site; once a week)';
/** Longer than this no server is waited for. */
const LONGEST_WAIT = 60_000;
const GONE = new Set([404, 410]);
/** Answers that may be better a little later. */
const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/**
 * Asks for one address: `HEAD` first, `GET` when that is refused, again after a pause when the server is busy.
 *
 * @example await askFor('https://kubernetes.io/', { fetch, wait }) // { url: …, state: 'ok', detail: '200' }
 */
export async function askFor(url: string, asking: Asking): Promise<Answer> {
	const { wait, tries = 3, pause = 1000 } = asking;
	let last: Answer = { url, state: 'unsure', detail: 'never asked' };
	for (let attempt = 1; attempt <= tries; attempt += 1) {
		const { answer, retryAfter } = await attemptAt(url, asking);
		if (answer.state !== 'unsure' || retryAfter === undefined) return answer;
		last = answer;
		if (attempt < tries) await wait(Math.min(LONGEST_WAIT, Math.max(retryAfter, pause * 2 ** attempt)));
	}
	return last;
}

/** `retryAfter` is there when another try may help. */
async function attemptAt(
	url: string,
	{ fetch, wait, timeout = 20_000, pause = 1000 }: Asking,
): Promise<{ answer: Answer; retryAfter?: number }> {
	const ask = async (method: 'HEAD' | 'GET') => {
		const response = await fetch(url, {
			method,
			redirect: 'follow',
			signal: AbortSignal.timeout(timeout),
			headers: { 'user-agent': AGENT, accept: '*/*' },
		});
		// The page itself is not needed.
		await response.body?.cancel();
		return response;
	};
	try {
		let response = await ask('HEAD');
		if (!response.ok && response.status !== 429) {
			await wait(pause);
			response = await ask('GET');
		}
		const { ok, status } = response;
		const state = ok ? 'ok' : GONE.has(status) ? 'gone' : 'unsure';
		const moved = ok && response.redirected && withoutFragment(response.url) !== withoutFragment(url);
		const answer: Answer = { url, state, detail: String(status), ...(moved && { movedTo: response.url }) };
		return isPassing(status)
			? { answer, retryAfter: secondsOf(response.headers.get('retry-after')) * 1000 }
			: { answer };
	} catch (error) {
		const { name, message, cause } = error as Error & { cause?: { code?: string } };
		const detail = name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? message);
		return { answer: { url, state: 'unsure', detail }, retryAfter: 0 };
	}
}

const withoutFragment = (url: string): string => url.replace(/#.*/, '');

/** Dates in the header are not waited for: a pause of our own will do. */
const secondsOf = (header: string | null): number => (header && /^\d+$/.test(header) ? Number(header) : 0);

/** Asks for many addresses: several hosts at once, each host one question after another. */
export async function askForAll(urls: readonly string[], asking: Asking): Promise<Answer[]> {
	const { wait, pause = 1000, hosts = 6 } = asking;
	const queues = [...Map.groupBy(urls, (url) => new URL(url).host).values()].sort((a, b) => b.length - a.length);
	const answers = new Map<string, Answer>();
	const worker = async () => {
		for (let queue = queues.shift(); queue; queue = queues.shift()) {
			for (const [index, url] of queue.entries()) {
				if (index > 0) await wait(pause);
				answers.set(url, await askFor(url, asking));
			}
		}
	};
	await Promise.all(Array.from({ length: hosts }, worker));
	return urls.map((url) => answers.get(url)!);
}
