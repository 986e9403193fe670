import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Localised } from '../config/locales.ts';
import { lessonOf } from './report.ts';

const HEADING: Localised = { 'zh-cn': '来源', en: 'Sources' };
const BACK: Localised = { 'zh-cn': '回到引用处', en: 'Back to reference' };

/** GFM footnotes are the sources of a lesson: their heading and back links speak the reader's language. */
export function rehypeFootnotes() {
	return (tree: Root, file: VFile): void => {
		const page = lessonOf(file);
		if (!page) return;
		visit(tree, 'element', (node: Element) => {
			if (node.properties['id'] === 'footnote-label') {
				node.properties['id'] = 'sources';
				delete node.properties['className'];
				node.children = [{ type: 'text', value: HEADING[page.locale] }];
			}
			if (node.properties['ariaDescribedBy']) node.properties['ariaDescribedBy'] = ['sources'];
			if (node.properties['dataFootnoteBackref'] !== undefined) {
				const number = /-(\d+)$/.exec(String(node.properties['href']))?.[1];
				node.properties['ariaLabel'] = number ? `${BACK[page.locale]} ${number}` : BACK[page.locale];
			}
		});
	};
}
