import { at, textOf } from '../tree.ts';
import { containersOf, podOf } from './objects.ts';
import type { Rule } from './rule.ts';

export const IMAGE_RULES: readonly Rule[] = [
	{
		id: 'image-tag',
		reason: 'An image without a fixed tag changes under the same manifest, and "latest" is pulled anew each time.',
		*check(document) {
			const pod = podOf(document);
			for (const container of pod ? containersOf(pod) : []) {
				const image = at(container, 'image');
				const text = textOf(image);
				if (text === undefined || text.includes('@sha256:')) continue;
				const tag = /:([^:/]+)$/.exec(text)?.[1];
				if (/\s/.test(text) || /^https?:/.test(text))
					yield { offset: image!.start, message: `"${text}" is no image name.` };
				else if (tag === undefined)
					yield {
						offset: image!.start,
						message: `The image "${text}" has no tag, which means "latest". Name a version.`,
					};
				else if (tag === 'latest') yield { offset: image!.start, message: `The tag "latest" names no version.` };
			}
		},
	},
];
