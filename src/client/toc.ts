/** Says in the contents which section is being read, and closes the folded contents when they have served. */
const navs = document.querySelectorAll<HTMLElement>('.kr-toc');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.kr-toc a')];
const details = document.querySelector<HTMLDetailsElement>('.kr-toc details');
const headings = [...new Set(links.map((link) => decodeURIComponent(link.hash.slice(1))))]
	.map((id) => document.getElementById(id))
	.filter((heading) => heading !== null);

function mark(): void {
	const top = (document.querySelector('header')?.offsetHeight ?? 0) + (details?.offsetHeight ? 48 : 0) + 32;
	const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= top) ?? headings[0];
	for (const link of links) {
		if (decodeURIComponent(link.hash.slice(1)) === current?.id) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
	const name = navs[0]?.querySelector('.current');
	if (name) name.textContent = links.find((link) => link.hasAttribute('aria-current'))?.textContent ?? '';
}

/** Once a frame is often enough. */
let waiting = 0;
function later(): void {
	waiting ||= requestAnimationFrame(() => {
		waiting = 0;
		mark();
	});
}
if (headings.length) {
	addEventListener('scroll', later, { passive: true });
	addEventListener('resize', later);
	later();
}

if (details) {
	const close = () => (details.open = false);
	document.addEventListener('click', ({ target }) => {
		if (target instanceof Element && (!details.contains(target) || target.closest('a'))) close();
	});
	document.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !details.open) return;
		const inside = details.contains(document.activeElement);
		close();
		if (inside) details.querySelector('summary')?.focus();
	});
}
