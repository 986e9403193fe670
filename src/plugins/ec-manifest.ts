import {
	ExpressiveCodeAnnotation,
	type AnnotationRenderOptions,
	type ExpressiveCodePlugin,
} from '@astrojs/starlight/expressive-code';
import { addClassName, h } from '@astrojs/starlight/expressive-code/hast';

/** A key of a manifest that leads to the entry of its field. Lines and columns count from 1. */
export interface FieldLink {
	line: number;
	column: number;
	length: number;
	/** Relative, so that it costs few bytes: there is one for every key. */
	href: string;
}

declare module '@expressive-code/core' {
	interface ExpressiveCodeBlockProps {
		/** Set by `<Manifest>`: the block is a manifest, or a part of one. */
		manifest?: {
			/** Line to the number of the note that explains it. */
			noteLines: Record<number, number>;
			/** Lines to highlight. */
			markedLines: readonly number[];
			fieldLinks: readonly FieldLink[];
		};
	}
}

/** Wraps a key into a link to its field; the card of the page takes it from the address. */
class FieldAnnotation extends ExpressiveCodeAnnotation {
	override readonly name = 'field';
	readonly #href: string;

	constructor({ column, length, href }: FieldLink) {
		super({ inlineRange: { columnStart: column - 1, columnEnd: column - 1 + length }, renderPhase: 'earlier' });
		this.#href = href;
	}

	override render({ nodesToTransform }: AnnotationRenderOptions) {
		return nodesToTransform.map((node) => h('a', { href: this.#href }, node));
	}
}

/** Manifests: keys that explain themselves, numbered notes at their lines, highlighted lines. */
export function manifestBlocks(): ExpressiveCodePlugin {
	return {
		name: 'manifests',
		hooks: {
			annotateCode: ({ codeBlock }) => {
				for (const link of codeBlock.props.manifest?.fieldLinks ?? [])
					codeBlock.getLine(link.line - 1)?.addAnnotation(new FieldAnnotation(link));
			},
			postprocessRenderedLine: ({ codeBlock, lineIndex, renderData }) => {
				const { noteLines = {}, markedLines = [] } = codeBlock.props.manifest ?? {};
				if (markedLines.includes(lineIndex + 1)) addClassName(renderData.lineAst, 'marked');
				const number = noteLines[lineIndex + 1];
				const code = renderData.lineAst.children.at(-1);
				if (number === undefined || code?.type !== 'element') return;
				code.children.push(h('span.note-number', { dataNote: number, ariaHidden: 'true' }));
			},
		},
	};
}
