import { exportProgress, importProgress, LARGEST_FILE, toggleRead, type Progress } from '../lib/progress.ts';
import { splitPath } from '../lib/locale.ts';
import { loadProgress, saveProgress } from './progress-store.ts';

/** Shows what has been read: in the sidebar, on the learning path, on the road; and lets a reader mark a lesson. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const here = splitPath(location.pathname, base);

function paint({ read, last }: Progress): void {
	for (const item of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
		item.classList.toggle('read', read.includes(item.dataset['lesson'] ?? ''));
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.sidebar-content a:not([hreflang])')) {
		const slug = splitPath(new URL(link.href).pathname, base)?.slug ?? '';
		link.classList.toggle('read', read.includes(slug));
	}
	for (const stone of document.querySelectorAll<HTMLElement>('[data-chapter][data-lessons]')) {
		const lessons = (stone.dataset['lessons'] ?? '').split(' ');
		const done = lessons.every((slug) => read.includes(slug));
		const current = lessons.includes(last ?? '');
		stone.classList.toggle('done', done);
		stone.classList.toggle('here', current && !done);
		const state = stone.querySelector<HTMLElement>('.state');
		if (state) state.textContent = (done ? state.dataset['done'] : current ? state.dataset['here'] : '') ?? '';
	}
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-mark-read]')) {
		const on = read.includes(here?.slug ?? '');
		button.hidden = false;
		button.setAttribute('aria-pressed', String(on));
		button.textContent = (on ? button.dataset['done'] : button.dataset['mark']) ?? '';
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-resume]')) {
		link.hidden = !last;
		if (last && here) link.href = `${base}${here.locale}/${last}/`;
	}
}

/** What could not be kept holds for this page at least. */
let unkept: Progress | undefined;
const current = (): Progress => unkept ?? loadProgress();
const status = document.querySelector<HTMLElement>('[data-progress-status]');

/** Keeps and shows it; says when the browser keeps nothing. */
function keep(progress: Progress): void {
	const kept = saveProgress(progress);
	unkept = kept ? undefined : progress;
	paint(progress);
	if (status) status.textContent = kept ? '' : (status.dataset['unkept'] ?? '');
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-mark-read]')) {
	button.addEventListener('click', () => keep(toggleRead(current(), here?.slug ?? '')));
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-progress-export]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([exportProgress(current())], { type: 'application/json' }));
		link.download = 'kubernetes-learning-road-progress.json';
		link.click();
		URL.revokeObjectURL(link.href);
	});
}
for (const input of document.querySelectorAll<HTMLInputElement>('[data-progress-import]')) {
	input.closest('label')!.hidden = false;
	input.addEventListener('change', () => {
		const file = input.files?.[0];
		if (!file) return;
		void readProgress(file).then((done) => {
			if (status && !(done && unkept))
				status.textContent = (done ? input.dataset['done'] : input.dataset['failed']) ?? '';
			// The same file can be chosen again.
			input.value = '';
		});
	});
}

/** @returns whether the file held progress; what is kept stays as it is otherwise */
async function readProgress(file: File): Promise<boolean> {
	try {
		if (file.size > LARGEST_FILE) return false;
		keep(importProgress(await file.text()));
		return true;
	} catch {
		return false;
	}
}

const progress = loadProgress();
if (document.querySelector('[data-mark-read]') && here) {
	progress.last = here.slug;
	saveProgress(progress);
}
paint(progress);
