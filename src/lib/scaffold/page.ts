import type { Locale } from '../../config/locales.ts';
import { fillIn, MARKER } from './marker.ts';

const WORDS = {
	'zh-cn': { docs: 'https://kubernetes.io/zh-cn/docs/', cleanUp: '清理' },
	en: { docs: 'https://kubernetes.io/docs/', cleanUp: 'Clean up' },
} as const;

/** One half of a new page; both halves have the same structure. */
export function pageText(locale: Locale, kubernetes: string, today: string): string {
	const { docs, cleanUp } = WORDS[locale];
	return `---
title: ${fillIn('the title')}
description: '${fillIn('one sentence, shown under the title and in search')}'
kubernetes: "${kubernetes}"
checked: ${today}
level: beginner
needs: []
---

${fillIn('the point of the page in one short paragraph, with a source')}.[^source]

## ${fillIn('the first heading')} [#${MARKER}]

${fillIn('why, then how; link terms as in [Pod]')}(glossary:pod).

## ${cleanUp} [#clean-up]

${fillIn('how to remove what the page made; drop the section if it made nothing')}

[^source]: [${fillIn('the title of the source')}](${docs}${MARKER}/)
`;
}
