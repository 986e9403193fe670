/** A file of an archive: its path and its content. */
export interface TarEntry {
	name: string;
	content: Uint8Array;
}

const BLOCK = 512;
const text = new TextEncoder();

/** Where the fields of a ustar header begin. */
const AT = { name: 0, mode: 100, uid: 108, gid: 116, size: 124, mtime: 136, checksum: 148, type: 156, magic: 257 };

/**
 * Packs files into a tar archive. Equal files give equal bytes: owner, mode and time of an entry are fixed, and the
 * order is that of the list.
 *
 * @param modified the time written to each entry, in seconds since 1970
 * @throws when a path is longer than the 100 bytes of the plain format
 */
export function tar(entries: readonly TarEntry[], modified: number): Uint8Array<ArrayBuffer> {
	const blocks = entries.flatMap(({ name, content }) => [header(name, content.length, modified), padded(content)]);
	// Two empty blocks end the archive.
	const all = [...blocks, new Uint8Array(2 * BLOCK)];
	const archive = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
	let offset = 0;
	for (const block of all) {
		archive.set(block, offset);
		offset += block.length;
	}
	return archive;
}

function header(name: string, size: number, modified: number): Uint8Array {
	const path = text.encode(name);
	if (path.length > 100) throw new Error(`"${name}" is longer than 100 bytes, too long for a plain tar entry.`);
	const block = new Uint8Array(BLOCK);
	const put = (offset: number, value: string) => block.set(text.encode(value), offset);
	block.set(path, AT.name);
	put(AT.mode, octal(0o644, 8));
	put(AT.uid, octal(0, 8));
	put(AT.gid, octal(0, 8));
	put(AT.size, octal(size, 12));
	put(AT.mtime, octal(modified, 12));
	put(AT.type, '0');
	put(AT.magic, 'ustar\x0000');
	// The checksum counts its own field as spaces.
	put(AT.checksum, ' '.repeat(8));
	const sum = block.reduce((total, byte) => total + byte, 0);
	put(AT.checksum, `${sum.toString(8).padStart(6, '0')}\0 `);
	return block;
}

/** A number as the header has it: octal digits that fill the field but for the final zero byte. */
const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;

function padded(content: Uint8Array): Uint8Array {
	const block = new Uint8Array(Math.ceil(content.length / BLOCK) * BLOCK);
	block.set(content);
	return block;
}
