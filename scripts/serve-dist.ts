/** Serves `dist` for the browser tests, at exactly the port they were told. */
import { base } from '../src/config/site.ts';
import { serve } from './serve.ts';

const wanted = Number(process.argv[2]);
const { port } = await serve({ folder: 'dist', base, port: wanted });
if (port !== wanted) {
	console.error(`Port ${wanted} is taken; set TEST_PORT to a free one.`);
	process.exit(1);
}
