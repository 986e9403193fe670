import { parseProgress, type Progress } from '../lib/progress.ts';

const KEY = 'kr-progress';

/** What this browser remembers; nothing when storage is off. */
export function loadProgress(): Progress {
	try {
		return parseProgress(localStorage.getItem(KEY));
	} catch {
		return { read: [] };
	}
}

/** @returns whether it could be kept */
export function saveProgress(progress: Progress): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(progress));
		return true;
	} catch {
		return false;
	}
}
