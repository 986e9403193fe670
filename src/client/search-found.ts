/** Where a result leaves the words that its page marks on arrival. */
export const FOUND_KEY = 'kr-found';

export interface FoundWords {
	path: string;
	words: readonly string[];
	/** Text of the button that clears the marks. */
	label: string;
	at: number;
}

export function leaveFound(path: string, words: readonly string[], label: string): void {
	try {
		sessionStorage.setItem(FOUND_KEY, JSON.stringify({ path, words, label, at: Date.now() } satisfies FoundWords));
	} catch {
		// Without storage nothing is marked.
	}
}
