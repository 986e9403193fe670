/**
 * Copies the page's Markdown and says so on the button.
 *
 * @throws when it cannot be fetched or copied
 */
export async function copyPage(button: HTMLButtonElement): Promise<void> {
	const place = button.closest<HTMLElement>('.kr-copy')!;
	const status = place.querySelector<HTMLElement>('[role="status"]')!;
	const address = place.querySelector('a')!.href;
	await write(fetchText(address));
	const label = button.textContent;
	button.textContent = status.textContent = place.dataset['copied'] ?? label;
	setTimeout(() => (button.textContent = label), 2000);
}

async function fetchText(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
}

/** Safari wants the promise itself within the click; browsers without ClipboardItem take the text. */
async function write(text: Promise<string>): Promise<void> {
	if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
	const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
	return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
