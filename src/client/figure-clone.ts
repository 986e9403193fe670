/** A copy of a drawing that can stand beside it: with ids, and references to them, of its own. */
export function cloneDrawing(svg: SVGSVGElement, suffix: string): SVGSVGElement {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	for (const element of copy.querySelectorAll('[id]')) element.id += suffix;
	for (const use of copy.querySelectorAll('use'))
		use.setAttribute('href', `${use.getAttribute('href') ?? ''}${suffix}`);
	for (const attribute of ['aria-labelledby', 'aria-describedby']) {
		const id = copy.getAttribute(attribute);
		if (id) copy.setAttribute(attribute, id + suffix);
	}
	return copy;
}
