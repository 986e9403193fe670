/** Copies the page's Markdown and says so on the button; when that fails, the link beside it leads to the same text. */
export async function copyPage(button: HTMLButtonElement): Promise<void> {
	const place = button.closest<HTMLElement>('.kr-copy')!;
	const status = place.querySelector<HTMLElement>('[role="status"]')!;
	const address = place.querySelector('a')!.href;
	try {
		await write(fetchText(address));
	} catch {
		status.textContent = place.dataset['failed'] ?? '';
		status.classList.remove('sr-only');
		return;
	}
	const label = button.textContent;
	status.classList.add('sr-only');
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
