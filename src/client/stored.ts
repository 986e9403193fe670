/** What this browser remembers under a key; nothing when storage is off. */
export function recall(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Remembers a choice. Without storage it holds for this page, that is all. */
export function remember(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Storage is off or full.
	}
}
