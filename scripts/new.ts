/** `npm run new -- <kind> <name>`: writes the skeletons of something new, in both languages, and says what to do next. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { KUBERNETES_VERSION } from '../src/config/kubernetes.ts';
import { KINDS, planNew, type Kind } from '../src/lib/scaffold/plan.ts';

const USAGE = `Usage: npm run new -- <kind> <name>

  page pods/warm-up           both halves of a lesson
  term pod-overhead           a term of the glossary
  manifest pods/warm-up Pod   a manifest with the fields its kind requires (Pod unless named)
  figure pod-overhead         the data of a figure, listed in src/figures/index.ts
  correction pods/overhead    an entry of src/content/corrections/pods.yaml
  failure pods/overhead       an entry of src/content/failures/pods.yaml

Nothing is overwritten. What must be filled in is marked, and npm run check:content fails until it is.`;

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
	try {
		const { positionals } = parseArgs({ args, allowPositionals: true });
		const [kind = '', name = '', object = 'Pod'] = positionals;
		if (!KINDS.includes(kind as Kind) || !name) throw new Error(`kinds are ${KINDS.join(', ')}.`);
		const today = new Date().toISOString().slice(0, 10);
		const { changes, next } = planNew(kind as Kind, name, { today, kubernetes: KUBERNETES_VERSION, object });
		// Every text is made before the first is written, so that a refusal leaves nothing behind.
		const texts = changes.map(({ file, apply }) => ({ file, text: apply(read(file)) }));
		for (const { file, text } of texts) {
			fs.mkdirSync(path.dirname(file), { recursive: true });
			fs.writeFileSync(file, text);
			console.log(`wrote ${file}`);
		}
		next.forEach((step, index) => console.log(`${index + 1}. ${step}`));
		return 0;
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		return 1;
	}
}

function read(file: string): string | undefined {
	return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
