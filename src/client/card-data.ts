import type { FieldCard } from '../lib/manifest/card.ts';
import type { TermCard } from '../lib/glossary/card.ts';

/** What a card shows, all of it plain text; backticks mark code. */
export interface Card {
	name: string;
	other?: string;
	facts: string[];
	text: string;
}

export interface CardLink {
	/** Never rejects: what cannot be loaded becomes a card that says so. */
	load: () => Promise<Card>;
	/** Text of the link to the page of the entry. */
	more: string;
}

const chinese = document.documentElement.lang.startsWith('zh');
const TEXT = chinese
	? { more: '详细说明', failed: '卡片没有载入，请点链接查看。', required: '必填', byDefault: '默认', values: '取值' }
	: {
			more: 'More',
			failed: 'The card could not be loaded; follow the link.',
			required: 'required',
			byDefault: 'default',
			values: 'values',
		};
const TERM = /\/glossary\/([^/]+)\/$/;
const ADDRESS = /\/reference\/fields\/([^/]+)\/#(.+)$/;
const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}cards/${chinese ? 'zh-cn' : 'en'}/`;

const files = new Map<string, Promise<Record<string, unknown>>>();

/** A file of cards, fetched once; a failed fetch is forgotten, so that the next touch tries again. */
function load<T>(name: string): Promise<Record<string, T>> {
	let file = files.get(name);
	if (!file) {
		file = fetch(folder + name).then((response) => {
			if (!response.ok) throw new Error(`${name}: ${response.status}`);
			return response.json() as Promise<Record<string, unknown>>;
		});
		file.catch(() => files.delete(name));
		files.set(name, file);
	}
	return file as Promise<Record<string, T>>;
}

/** What a link explains: a term or a field (by its address), or nothing. */
export function describeLink(anchor: HTMLAnchorElement): CardLink | undefined {
	const term = anchor.classList.contains('term') && TERM.exec(anchor.href)?.[1];
	if (term) return card(async () => termCard((await load<TermCard>('terms.json'))[term]), anchor);
	const [, definition, field] = ADDRESS.exec(anchor.href) ?? [];
	if (!definition || !field || !anchor.closest('.kr-manifest, .kr-live')) return undefined;
	return card(async () => fieldCard(field, (await load<FieldCard>('fields.json'))[`${definition}.${field}`]), anchor);
}

function card(read: () => Promise<Card | undefined>, anchor: HTMLAnchorElement): CardLink {
	const failed = { name: anchor.textContent ?? '', facts: [], text: TEXT.failed };
	return {
		more: TEXT.more,
		load: () =>
			read().then(
				(found) => found ?? failed,
				() => failed,
			),
	};
}

function termCard(entry: TermCard | undefined): Card | undefined {
	if (!entry) return undefined;
	const [name, other, text, kubectl, state] = entry;
	const facts = [kubectl && `kubectl: \`${kubectl}\``, state].filter((fact): fact is string => Boolean(fact));
	return { name, ...(other !== name && { other }), facts, text };
}

function fieldCard(field: string, entry: FieldCard | undefined): Card | undefined {
	if (!entry) return undefined;
	const [type, text, required, byDefault, values] = entry;
	const facts = [type, required ? TEXT.required : '', byDefault ? `${TEXT.byDefault} \`${byDefault}\`` : '']
		.filter(Boolean)
		.join(' · ');
	return { name: field, facts: values ? [facts, `${TEXT.values}: \`${values}\``] : [facts], text };
}
