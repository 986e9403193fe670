/** What the keyboard map says, in the language of the page. */
export interface KeyMapText {
	title: string;
	close: string;
	columns: string[];
	/** Keys, and what they do. */
	rows: [keys: string[], action: string][];
	/** The switch of the single keys, and why one would use it. */
	on: string;
	hint: string;
}
