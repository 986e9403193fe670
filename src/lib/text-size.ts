/** Sizes of the text, in the order in which they are offered. */
export const TEXT_SIZES = ['small', 'normal', 'large'] as const;

export type TextSize = (typeof TEXT_SIZES)[number];

/** Where the browser remembers the choice. */
export const TEXT_SIZE_KEY = 'kr-text-size';

/** A remembered size; whatever is not one counts as normal. */
export const parseTextSize = (text: string | null | undefined): TextSize =>
	TEXT_SIZES.find((size) => size === text) ?? 'normal';

/** Runs in the head of every page, so that no text is painted in one size and then in another. */
export const TEXT_SIZE_SCRIPT = `try{let s=localStorage.getItem('${TEXT_SIZE_KEY}');if(s==='small'||s==='large')document.documentElement.dataset.textSize=s}catch{}`;
