const FAILED = document.documentElement.lang.startsWith('zh')
	? '没有载入，网络可能断了。请重试。'
	: 'This could not be loaded; the network may be down. Try again.';

/** Says what went wrong, to eyes at the foot of the window and to screen readers, until the reader goes on. */
export function say(text = FAILED): void {
	document.querySelector('.kr-say')?.remove();
	const notice = document.createElement('p');
	notice.className = 'kr-say print:hidden';
	notice.setAttribute('role', 'alert');
	notice.textContent = text;
	document.body.append(notice);
	for (const type of ['click', 'keydown']) addEventListener(type, () => notice.remove(), { once: true, capture: true });
}
