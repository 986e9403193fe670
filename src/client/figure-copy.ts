import { cloneDrawing } from './figure-clone.ts';

/** What the style sheet decides; a copy carries it along as attributes. */
const PROPERTIES = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linejoin',
	'stroke-linecap',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor',
] as const;
const PADDING = 24;
const PNG_SCALE = 2;

/**
 * Copies a drawing as it stands, in the reader's language and theme; saves it as a file where nothing can be copied.
 *
 * @returns whether it was copied (else it was saved)
 */
export async function copyFigure(svg: SVGSVGElement, format: 'svg' | 'png', name: string): Promise<boolean> {
	const { text, width, height } = standalone(svg);
	const drawing = new Blob([text], { type: 'image/svg+xml' });
	const type = format === 'svg' ? 'text/plain' : 'image/png';
	// Started before the picture is ready: a browser lets a click copy only for a moment.
	const blob = format === 'svg' ? Promise.resolve(new Blob([text], { type })) : pngOf(drawing, width, height);
	try {
		await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
		return true;
	} catch {
		save(format === 'svg' ? drawing : await blob, `${name}.${format}`);
		return false;
	}
}

/** A drawing that needs no page around it: colours and fonts as attributes, paper behind it. */
function standalone(svg: SVGSVGElement): { text: string; width: number; height: number } {
	const copy = cloneDrawing(svg, '');
	const [originals, copies] = [svg, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')]);
	copies!.forEach((element, index) => {
		const style = getComputedStyle(originals![index]!);
		element.removeAttribute('class');
		if (style.opacity !== '1') element.setAttribute('opacity', style.opacity);
		for (const property of PROPERTIES) {
			const value = style.getPropertyValue(property);
			const above = index === 0 ? '' : getComputedStyle(originals![index]!.parentElement!).getPropertyValue(property);
			if (value && value !== above)
				element.setAttribute(property, property === 'fill' || property === 'stroke' ? plainColour(value) : value);
		}
	});
	const { width: w, height: h } = svg.viewBox.baseVal;
	const [width, height] = [w + 2 * PADDING, h + 2 * PADDING];
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	copy.setAttribute('viewBox', `${-PADDING} ${-PADDING} ${width} ${height}`);
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	for (const [attribute, value] of Object.entries({ x: -PADDING, y: -PADDING, width, height }))
		paper.setAttribute(attribute, String(value));
	paper.setAttribute('fill', plainColour(getComputedStyle(document.body).backgroundColor));
	copy.querySelector('desc')?.after(paper);
	return { text: new XMLSerializer().serializeToString(copy), width, height };
}

const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A colour as every program reads it: mixed colours have a notation of their own. */
function plainColour(colour: string): string {
	if (!pen || colour === 'none' || !colour.includes('(')) return colour;
	pen.clearRect(0, 0, 1, 1);
	pen.fillStyle = colour;
	pen.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
	return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

async function pngOf(drawing: Blob, width: number, height: number): Promise<Blob> {
	const address = URL.createObjectURL(drawing);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = Object.assign(document.createElement('canvas'), {
			width: width * PNG_SCALE,
			height: height * PNG_SCALE,
		});
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))),
				'image/png',
			),
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}

function save(blob: Blob, name: string): void {
	const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
