import fs from 'node:fs';
import http from 'node:http';
import type net from 'node:net';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.xml': 'application/xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.yaml': 'text/yaml; charset=utf-8',
	'.tgz': 'application/gzip',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
};

export interface ServeOptions {
	/** The built site. */
	folder: string;
	/** `/` or `/name/`: where the site is mounted, as on GitHub Pages. */
	base: string;
	/** The first port to try; taken ports are skipped. */
	port: number;
}

/**
 * Serves a built site on 127.0.0.1 as GitHub Pages does: folders answer with their `index.html`, addresses without the
 * final slash are redirected, everything unknown answers 404 with `404.html`.
 *
 * @returns the port in use, how many bytes were sent so far, headers and all, and a function that stops the server
 */
export async function serve({
	folder,
	base,
	port,
}: ServeOptions): Promise<{ port: number; sent: () => number; close: () => Promise<void> }> {
	const root = path.resolve(folder);
	const server = http.createServer((request, response) => answer(root, base, request, response));
	const sockets = new Set<net.Socket>();
	let closed = 0;
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.once('close', () => {
			sockets.delete(socket);
			closed += socket.bytesWritten;
		});
	});
	const used = await listen(server, port);
	return {
		port: used,
		sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, closed),
		close: () => new Promise((done) => server.close(() => done()) && server.closeAllConnections()),
	};
}

function listen(server: http.Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1));
			else reject(error);
		});
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

function answer(root: string, base: string, request: http.IncomingMessage, response: http.ServerResponse): void {
	const url = new URL(request.url ?? '/', 'http://localhost');
	const below = decode(url.pathname);
	if (below === undefined || !`${below}/`.startsWith(base)) return notFound(root, request, response);
	const file = path.join(root, below.slice(base.length));
	if (!file.startsWith(root)) return notFound(root, request, response);
	const stat = fs.statSync(file, { throwIfNoEntry: false });
	if (stat?.isDirectory() && !below.endsWith('/')) {
		response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
		return;
	}
	const target = stat?.isDirectory() ? path.join(file, 'index.html') : file;
	if (!fs.existsSync(target)) return notFound(root, request, response);
	send(request, response, 200, target);
}

function decode(pathname: string): string | undefined {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
}

function notFound(root: string, request: http.IncomingMessage, response: http.ServerResponse): void {
	const page = path.join(root, '404.html');
	if (fs.existsSync(page)) send(request, response, 404, page);
	else response.writeHead(404).end('not found');
}

/** Text goes out compressed, as it does from GitHub Pages, so that measured bytes and times are those readers get. */
function send(request: http.IncomingMessage, response: http.ServerResponse, status: number, file: string): void {
	const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
	const compressed = /^text|json|xml/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
	response.writeHead(status, {
		'content-type': type,
		...(compressed && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
	});
	const stream = fs.createReadStream(file);
	if (compressed) stream.pipe(zlib.createGzip()).pipe(response);
	else stream.pipe(response);
}
