import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { blockedAttributes, policyOf, withPolicy } from '../lib/policy.ts';

/** Writes a Content Security Policy into every page. Runs last, on the pages as they are served. */
export function securityPolicy(): AstroIntegration {
	return {
		name: 'security policy',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = fs
					.readdirSync(folder, { recursive: true, encoding: 'utf8' })
					.filter((name) => name.endsWith('.html'));
				for (const name of pages) secure(path.join(folder, name));
				logger.info(`${pages.length} pages`);
			},
		},
	};
}

function secure(file: string): void {
	const html = fs.readFileSync(file, 'utf8');
	const blocked = blockedAttributes(html);
	if (blocked.length)
		throw new Error(
			`${file}: the security policy blocks ${blocked.join(', ')}; use a class or a script of src/client.`,
		);
	fs.writeFileSync(file, withPolicy(html, policyOf(html, hash)));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
