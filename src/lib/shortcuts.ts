/** What a single key does, in the order of the keyboard map. */
export const SHORTCUTS = {
	n: 'next',
	p: 'previous',
	'/': 'search',
	l: 'language',
	b: 'both',
	t: 'theme',
	'?': 'map',
} as const;

export type Shortcut = (typeof SHORTCUTS)[keyof typeof SHORTCUTS];

/** What a keyboard set to Chinese sends for the same keys. */
const CHINESE_KEYS: Record<string, string> = { '？': '?', '、': '/' };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing'>;

/**
 * What a key press asks for: nothing with a modifier, while a word is being composed, or when the key is held down.
 *
 * @example shortcutOf(new KeyboardEvent('keydown', { key: 'n' })) // 'next'
 */
export function shortcutOf(press: Press): Shortcut | undefined {
	if (press.ctrlKey || press.metaKey || press.altKey || press.repeat || press.isComposing) return undefined;
	const key = CHINESE_KEYS[press.key] ?? (press.shiftKey ? press.key : press.key.toLowerCase());
	return Object.hasOwn(SHORTCUTS, key) ? SHORTCUTS[key as keyof typeof SHORTCUTS] : undefined;
}
