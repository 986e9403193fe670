/** Code blocks: a copy button each, and a tab stop for those that scroll sideways. Manifests have buttons of their own. */
const [COPY, COPIED] = document.documentElement.lang.startsWith('zh') ? ['复制', '已复制'] : ['Copy', 'Copied'];

/** The lines of a block, each once, without a prompt. */
const textOf = (block: Element): string =>
	[...block.querySelectorAll('.ec-line .code')].map((line) => (line.textContent ?? '').replace(/\n$/, '')).join('\n');

/** Copies by selecting, for pages that are not served safely and so have no clipboard. */
function copySelected(code: Element): boolean {
	const selection = getSelection();
	selection?.selectAllChildren(code);
	const copied = document.execCommand('copy');
	selection?.removeAllRanges();
	return copied;
}

async function copy(code: Element, state: Element): Promise<void> {
	let copied = true;
	try {
		await navigator.clipboard.writeText(textOf(code));
	} catch {
		copied = copySelected(code);
	}
	if (copied) state.textContent = COPIED;
	setTimeout(() => (state.textContent = ''), 2000);
}

for (const code of document.querySelectorAll('.expressive-code code')) {
	if (code.closest('.kr-manifest')) continue;
	const button = document.createElement('button');
	const state = document.createElement('span');
	button.type = 'button';
	button.className = 'copy print:hidden';
	button.title = COPY;
	state.setAttribute('role', 'status');
	button.append(state);
	button.addEventListener('click', () => void copy(code, state));
	code.parentElement?.after(button);
}

const scrollers = new ResizeObserver((entries) => {
	for (const { target } of entries) {
		const pre = target as HTMLElement;
		if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
		else pre.removeAttribute('tabindex');
	}
});
for (const pre of document.querySelectorAll('.expressive-code pre')) scrollers.observe(pre);
