import { describe, expect, it } from 'vitest';
import { askFor, askForAll, type Asking } from '../../src/lib/outside/check.ts';
import { recordSeen, reportSeen } from '../../src/lib/outside/record.ts';

type Reply = number | { status: number; retryAfter?: string; url?: string } | Error;

/** A network whose addresses give their replies in turn, and a record of what was asked and waited for. */
function network(replies: Record<string, Reply[]>) {
	const asked: string[] = [];
	const waited: number[] = [];
	let open = 0;
	const perHost = new Map<string, number>();
	let most = 0;
	let mostOfOne = 0;
	const asking: Asking = {
		fetch: async (url, { method }) => {
			asked.push(`${method} ${url}`);
			const { host } = new URL(url);
			most = Math.max(most, (open += 1));
			perHost.set(host, (perHost.get(host) ?? 0) + 1);
			mostOfOne = Math.max(mostOfOne, perHost.get(host)!);
			await Promise.resolve();
			open -= 1;
			perHost.set(host, perHost.get(host)! - 1);
			const queue = replies[url] ?? [200];
			const reply = queue.length > 1 ? queue.shift()! : queue[0]!;
			if (reply instanceof Error) throw reply;
			const { status, retryAfter, url: end = url } = typeof reply === 'number' ? { status: reply } : reply;
			return {
				ok: status >= 200 && status < 300,
				status,
				url: end,
				redirected: end !== url,
				headers: new Headers(retryAfter ? { 'retry-after': retryAfter } : {}),
				body: null,
			};
		},
		wait: async (milliseconds) => void waited.push(milliseconds),
	};
	return { asking, asked, waited, load: () => ({ most, mostOfOne }) };
}

const U = 'https://a.test/x';
const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });

describe('asking for an address', () => {
	it.each([
		['a page that is there', [200], 'ok', '200', ['HEAD']],
		['a server that refuses HEAD', [405, 200], 'ok', '200', ['HEAD', 'GET']],
		['a server that says 404 to HEAD only', [404, 200], 'ok', '200', ['HEAD', 'GET']],
		['a page that is gone', [404], 'gone', '404', ['HEAD', 'GET']],
		['a page that is gone for good', [410], 'gone', '410', ['HEAD', 'GET']],
		['a door that is closed to programs', [403], 'unsure', '403', ['HEAD', 'GET']],
		['a server that is back at the second try', [503, 503, 200], 'ok', '200', ['HEAD', 'GET', 'HEAD']],
		['a line that fails once', [refused, 200], 'ok', '200', ['HEAD', 'HEAD']],
		['a server that is not there', [refused], 'unsure', 'ECONNREFUSED', ['HEAD', 'HEAD', 'HEAD']],
		['no answer', [new DOMException('', 'TimeoutError')], 'unsure', 'no answer in time', ['HEAD', 'HEAD', 'HEAD']],
	] as const)('knows %s', async (_name, replies, state, detail, methods) => {
		const { asking, asked } = network({ [U]: [...(replies as readonly Reply[])] });
		expect(await askFor(U, asking)).toEqual({ url: U, state, detail });
		expect(asked).toEqual(methods.map((method) => `${method} ${U}`));
	});

	it('waits as long as the server asks, within reason, and does not press on with GET', async () => {
		const busy = network({ [U]: [{ status: 429, retryAfter: '7' }, { status: 429, retryAfter: '9999' }, 200] });
		expect(await askFor(U, busy.asking)).toMatchObject({ state: 'ok' });
		expect(busy.asked.map((line) => line.split(' ')[0])).toEqual(['HEAD', 'HEAD', 'HEAD']);
		expect(busy.waited).toEqual([7000, 60_000]);
	});

	it('says where a page has moved', async () => {
		const { asking } = network({ [U]: [{ status: 200, url: 'https://a.test/y' }] });
		expect(await askFor(U, asking)).toMatchObject({ state: 'ok', movedTo: 'https://a.test/y' });
	});
});

it('many addresses are asked for one after another at each host, and at few hosts at once', async () => {
	const urls = Array.from({ length: 60 }, (_, index) => `https://h${index % 10}.test/${index}`);
	const { asking, asked, waited, load } = network({ [urls[3]!]: [404] });
	const answers = await askForAll(urls, { ...asking, hosts: 4 });
	expect(answers.map(({ url }) => url)).toEqual(urls);
	expect(answers.filter(({ state }) => state !== 'ok').map(({ url }) => url)).toEqual([urls[3]]);
	expect(asked).toHaveLength(61);
	expect(load().mostOfOne).toBe(1);
	expect(load().most).toBeLessThanOrEqual(4);
	expect(waited.filter((milliseconds) => milliseconds === 1000)).toHaveLength(51);
});

describe('the record of what was seen', () => {
	const answers = [
		{ url: 'https://b.test/', state: 'ok', detail: '200' },
		{ url: 'https://a.test/', state: 'gone', detail: '404' },
		{ url: 'https://c.test/', state: 'unsure', detail: '403' },
	] as const;
	const before = { 'https://a.test/': '2026-01-01', 'https://old.test/': '2026-01-01' };

	it('keeps the day on which an address was last there, and drops what is linked no more', () => {
		expect(recordSeen(before, answers, '2026-02-02')).toEqual({
			'https://a.test/': '2026-01-01',
			'https://b.test/': '2026-02-02',
		});
		expect(Object.keys(recordSeen({}, [...answers], '2026-02-02'))).toEqual(['https://b.test/']);
	});

	it('is told with what is gone first, and where it is linked', () => {
		const pages = new Map([['https://a.test/', ['en/a/', 'en/b/', 'en/c/', 'en/d/']]]);
		const report = reportSeen(answers, pages, before);
		expect(report).toContain('1 of 3 addresses');
		expect(report).toContain('- <https://a.test/>: 404, on `en/a/`, `en/b/`, `en/c/` and 1 more; last seen 2026-01-01');
		expect(report.indexOf('## Gone (1)')).toBeLessThan(report.indexOf('## No clear answer (1)'));
		const many = Array.from({ length: 5000 }, (_, index) => ({ ...answers[1], url: `https://a.test/${index}` }));
		expect(reportSeen(many, pages, {}).length).toBeLessThan(65_000);
	});
});
