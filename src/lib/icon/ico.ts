/** A picture of an icon: a PNG and the length of its side. */
export interface IconPicture {
	size: number;
	png: Uint8Array;
}

/**
 * Packs square PNGs into one `.ico`: a header, an entry of 16 bytes for each, then the pictures.
 *
 * @throws for a picture that an entry cannot describe (more than 256 pixels)
 */
export function packIco(pictures: readonly IconPicture[]): Uint8Array<ArrayBuffer> {
	const head = 6 + 16 * pictures.length;
	const out = new Uint8Array(pictures.reduce((sum, { png }) => sum + png.length, head));
	const view = new DataView(out.buffer);
	view.setUint16(2, 1, true);
	view.setUint16(4, pictures.length, true);
	let at = head;
	pictures.forEach(({ size, png }, index) => {
		if (size > 256) throw new Error(`${size} pixels do not fit an .ico.`);
		const entry = 6 + 16 * index;
		// 256 is written as 0.
		view.setUint8(entry, size % 256);
		view.setUint8(entry + 1, size % 256);
		view.setUint16(entry + 4, 1, true);
		view.setUint16(entry + 6, 32, true);
		view.setUint32(entry + 8, png.length, true);
		view.setUint32(entry + 12, at, true);
		out.set(png, at);
		at += png.length;
	});
	return out;
}
