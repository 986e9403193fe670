const KEY = 'kr-searches';
const LIMIT = 6;
const LONGEST = 80;

/** What this reader searched last, newest first; stays in this browser. */
export function recentQueries(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		if (!Array.isArray(stored)) return [];
		return stored
			.filter((query) => typeof query === 'string')
			.slice(0, LIMIT)
			.map((query) => query.slice(0, LONGEST));
	} catch {
		return [];
	}
}

/** Remembers a query that led somewhere. */
export function rememberQuery(query: string): void {
	const text = query.trim().slice(0, LONGEST);
	if (!text) return;
	store([text, ...recentQueries().filter((known) => known !== text)].slice(0, LIMIT));
}

export const forgetQueries = (): void => store([]);

function store(queries: string[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(queries));
	} catch {
		// Without storage nothing is remembered.
	}
}
