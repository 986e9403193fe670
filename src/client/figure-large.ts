import { cloneDrawing } from './figure-clone.ts';
import { addLaterStyles } from './later-styles.ts';

const [LEAST, MOST] = [1, 8];
const STEP = 60;
/** Which key does what in the large view: zoom factor, or move right and down. */
const KEYS: Readonly<Record<string, { zoom?: number; move?: readonly [number, number] }>> = {
	'+': { zoom: 1.25 },
	'=': { zoom: 1.25 },
	'-': { zoom: 0.8 },
	'0': { zoom: 0 },
	ArrowLeft: { move: [STEP, 0] },
	ArrowRight: { move: [-STEP, 0] },
	ArrowUp: { move: [0, STEP] },
	ArrowDown: { move: [0, -STEP] },
};

/** Where the drawing lies in its view. */
interface State {
	scale: number;
	x: number;
	y: number;
}

/** Opens a copy of a drawing over the page, to be moved and zoomed by keys, mouse, wheel and fingers. */
export function openLarge(svg: SVGSVGElement, template: HTMLTemplateElement): void {
	addLaterStyles();
	const dialog = (template.content.cloneNode(true) as DocumentFragment).querySelector('dialog')!;
	const view = dialog.querySelector<HTMLElement>('.view')!;
	const drawing = cloneDrawing(svg, '-large');
	view.append(drawing);
	const state: State = { scale: 1, x: 0, y: 0 };
	const paint = () => (drawing.style.transform = `translate(${state.x}px, ${state.y}px) scale(${state.scale})`);
	const move = (x: number, y: number) => {
		state.x += x;
		state.y += y;
		paint();
	};
	/** Zooms so that a point of the view stays where it is; 0 brings everything back. */
	const zoom = (factor: number, at: readonly [number, number] = [view.clientWidth / 2, view.clientHeight / 2]) => {
		const scale = factor === 0 ? 1 : Math.min(MOST, Math.max(LEAST, state.scale * factor));
		const by = scale / state.scale;
		const [left, top] = originOf(drawing, view);
		const [x, y] = [at[0] - left, at[1] - top];
		Object.assign(
			state,
			scale === 1 ? { scale, x: 0, y: 0 } : { scale, x: x - (x - state.x) * by, y: y - (y - state.y) * by },
		);
		paint();
	};
	dialog.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button') : null;
		if (target === dialog || button?.hasAttribute('data-close')) dialog.close();
		const how = button?.dataset['zoom'];
		if (how) zoom(how === 'in' ? 1.25 : how === 'out' ? 0.8 : 0);
	});
	dialog.addEventListener('keydown', (event) => {
		const action = KEYS[event.key];
		if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		if (action.move) move(...action.move);
		else zoom(action.zoom ?? 0);
	});
	view.addEventListener(
		'wheel',
		(event) => {
			event.preventDefault();
			zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, pointIn(view, event));
		},
		{ passive: false },
	);
	followPointers(view, move, zoom);
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
	view.focus();
}

/** Where the drawing lies in the view while it is neither moved nor zoomed. */
function originOf(drawing: SVGSVGElement, view: HTMLElement): [number, number] {
	const { transform } = drawing.style;
	drawing.style.transform = '';
	const [inner, outer] = [drawing.getBoundingClientRect(), view.getBoundingClientRect()];
	drawing.style.transform = transform;
	return [inner.left - outer.left, inner.top - outer.top];
}

function pointIn(view: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): [number, number] {
	const { left, top } = view.getBoundingClientRect();
	return [clientX - left, clientY - top];
}

/** One pointer moves the drawing, two zoom it. */
function followPointers(
	view: HTMLElement,
	move: (x: number, y: number) => void,
	zoom: (factor: number, at: readonly [number, number]) => void,
): void {
	const pointers = new Map<number, readonly [number, number]>();
	view.addEventListener('pointerdown', (event) => {
		view.setPointerCapture(event.pointerId);
		pointers.set(event.pointerId, pointIn(view, event));
	});
	view.addEventListener('pointermove', (event) => {
		const before = pointers.get(event.pointerId);
		if (!before) return;
		const now = pointIn(view, event);
		const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
		if (other)
			zoom(distance(now, other) / Math.max(1, distance(before, other)), [
				(now[0] + other[0]) / 2,
				(now[1] + other[1]) / 2,
			]);
		else move(now[0] - before[0], now[1] - before[1]);
		pointers.set(event.pointerId, now);
	});
	for (const end of ['pointerup', 'pointercancel'] as const) {
		view.addEventListener(end, ({ pointerId }) => pointers.delete(pointerId));
	}
}

const distance = (a: readonly [number, number], b: readonly [number, number]): number =>
	Math.hypot(a[0] - b[0], a[1] - b[1]);
