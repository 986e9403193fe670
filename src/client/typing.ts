/** Whether a key was meant for a field and not for the page. */
export function isTyping(event: KeyboardEvent): boolean {
	const { target } = event;
	return (
		event.isComposing ||
		(target instanceof HTMLElement &&
			(target.isContentEditable ||
				(/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) &&
					!(target instanceof HTMLInputElement && target.type === 'radio'))))
	);
}
