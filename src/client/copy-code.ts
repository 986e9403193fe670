/**
 * Copies a text; by selecting its code where there is no clipboard or it is refused, as on pages that are not served safely.
 *
 * @returns whether it was copied
 */
export async function copyCode(text: string, code: Element | null): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		if (!code) return false;
		const selection = getSelection();
		selection?.selectAllChildren(code);
		const copied = document.execCommand('copy');
		selection?.removeAllRanges();
		return copied;
	}
}
