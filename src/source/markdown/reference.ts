import { KUBERNETES_VERSION } from '../../config/kubernetes.ts';
import { LOCALES, localeCodes } from '../../config/locales.ts';
import { absolute } from '../../config/site.ts';
import { namesInBoth } from '../../lib/glossary/names-in-both.ts';
import type { Term } from '../../lib/glossary/schema.ts';
import { definitionId } from '../../lib/manifest/definition-id.ts';
import { blocks, fenced, inlineCode, list, table } from '../../lib/markdown/blocks.ts';
import { factsOf, officialReference, usedDefinitions, type UsedDefinition } from '../definitions.ts';
import { lessonsUsing, type UsedField } from '../fields.ts';
import { readTerms } from '../terms.ts';
import { titleOf } from '../titles.ts';
import { slugsOf, usagesOf } from '../usages.ts';
import type { Desk } from './desk.ts';
import { manifestMarkdown } from './lesson.ts';

/** The page of a term. */
export function termBody(term: Term, desk: Desk): string {
	const { locale, t, inline, page } = desk;
	const { status, kubectl } = term;
	const state = `${t(`glossary.state.${status.state}`)}${status.since ? ` · ${t('glossary.since', { version: status.since })}` : ''}`;
	const names = readTerms().filter(({ id }) => term.related.includes(id));
	return blocks(
		[t(`glossary.category.${term.category}`), t(`glossary.kind.${term.kind}`), state].join(' · '),
		`## ${t('glossary.explanation')}`,
		inline(term.explanation[locale]),
		status.note && inline(status.note[locale]),
		term.command && fenced(term.command, 'bash'),
		term.manifest && manifestMarkdown(term.manifest, desk),
		`${t('glossary.lesson')}[${titleOf(locale, term.lesson)}](${page(term.lesson)})`,
		`## ${t('glossary.names')}`,
		list([
			...localeCodes.map((code) => {
				const official = term.official?.[code];
				const others = [
					...(official && official !== term.name[code] ? [t('glossary.official', { name: official })] : []),
					...term.variants[code],
				];
				return [`${LOCALES[code].label}: **${term.name[code]}**`, ...others].join(' · ');
			}),
			...(kubectl
				? [
						`kubectl: ${[kubectl.resource, ...kubectl.shortNames].map(inlineCode).join(' ')} · ${inlineCode(kubectl.apiVersion)} · ${t(`glossary.scope.${kubectl.scope}`)}`,
					]
				: []),
			`${t('glossary.docs')}: ${term.docs[locale]}`,
		]),
		`## ${t('glossary.used')}`,
		uses(term, desk),
		`## ${t('glossary.related')}`,
		list(names.map(({ id, name }) => `[${name[locale]}](${page(`glossary/${id}`)})`)),
	);
}

function uses({ id }: Term, { locale, t, page }: Desk): string {
	const slugs = [...slugsOf(usagesOf(locale).usages.get(id) ?? [])];
	if (!slugs.length) return t('glossary.unused');
	return list(slugs.map((slug) => `[${titleOf(locale, slug)}](${page(slug)})`));
}

/** The page of a definition of the API: its fields that the site uses. */
export function definitionBody(definition: UsedDefinition, desk: Desk): string {
	const { locale, t } = desk;
	const official = officialReference(definition, locale);
	return blocks(
		`${t('fields.intro', { version: KUBERNETES_VERSION })} [${t('fields.official', { kind: official.kind })}](${official.url})`,
		...definition.fields.flatMap((used) => [`## ${inlineCode(used.field)}`, fieldBlocks(used, desk)]),
	);
}

function fieldBlocks(used: UsedField, { locale, t, inline, page, comma }: Desk): string {
	const facts = factsOf(used, locale);
	const target = facts.refersTo && definitionId(facts.refersTo);
	const known = usedDefinitions().some(({ id }) => id === target);
	const lessons = lessonsUsing(used).map((slug) => `[${titleOf(locale, slug)}](${page(slug)})`);
	const manifests = used.manifests.map((name) => `[${name}](${absolute(`/manifests/${name}`)})`);
	return blocks(
		[
			target && known ? `[${facts.type}](${page(`reference/fields/${target}`)})` : facts.type,
			facts.required ? t('card.required') : t('card.optional'),
			...(facts.default ? [`${t('card.default')} ${inlineCode(facts.default.value)}`] : []),
		].join(' · '),
		inline(facts.text),
		facts.values && t('fields.values') + facts.values.map((value) => inlineCode(value || '""')).join(comma),
		t('fields.used') + (lessons.length ? lessons : manifests).join(comma),
	);
}

/** All terms: what each is in one sentence, in both languages' names. */
export function glossaryBody({ locale, page, colon }: Desk): string {
	return list(
		readTerms().map(
			({ id, name, definition }) =>
				`[${namesInBoth(name, locale)}](${page(`glossary/${id}`)})${colon}${definition[locale]}`,
		),
	);
}

/** All definitions with their fields. */
export const fieldsBody = ({ page }: Desk): string =>
	list(
		usedDefinitions().map(
			({ id, name, fields }) =>
				`[${name}](${page(`reference/fields/${id}`)}): ${fields.map(({ field }) => inlineCode(field)).join(' · ')}`,
		),
	);

/** Names of terms in both languages, side by side. */
export const sheetBody = ({ locale, t }: Desk): string =>
	table([
		['中文', 'English', 'kubectl', t('glossary.definition')],
		...readTerms().map(({ name, kubectl, definition }) => [
			name['zh-cn'],
			name.en,
			kubectl ? [kubectl.resource, ...kubectl.shortNames].map(inlineCode).join(' ') : '',
			definition[locale],
		]),
	]);
