import { copyCode } from './copy-code.ts';

/** Code blocks: a copy button each, and a tab stop for those that scroll sideways. Manifests have buttons of their own. */
const [COPY, COPIED] = document.documentElement.lang.startsWith('zh') ? ['复制', '已复制'] : ['Copy', 'Copied'];

async function copy(code: Element, state: Element): Promise<void> {
	if (await copyCode(code.textContent ?? '', code)) state.textContent = COPIED;
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
