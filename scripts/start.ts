/** `npm start`: builds the site and serves the built result under its base path. */
import { spawnSync } from 'node:child_process';
import { base, origin, originIsDefault } from '../src/config/site.ts';
import { localeCodes, LOCALES } from '../src/config/locales.ts';
import { serve } from './serve.ts';

const FIRST_PORT = 4321;

const build = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (build.status !== 0) process.exit(build.status ?? 1);

const { port } = await serve({ folder: 'dist', base, port: FIRST_PORT });
if (port !== FIRST_PORT) console.log(`Port ${FIRST_PORT} is taken; using ${port}.`);
if (originIsDefault) console.log(`SITE_URL is not set: absolute addresses on the pages start with ${origin}.`);
for (const code of localeCodes) console.log(`${LOCALES[code].label}: http://127.0.0.1:${port}${base}${code}/`);
console.log(`Front door: http://127.0.0.1:${port}${base}  (stop with Ctrl+C)`);
