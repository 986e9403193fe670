import { z } from 'astro/zod';
import { KUBERNETES_VERSION } from '../../config/kubernetes.ts';
import { STAGES } from '../../config/path.ts';
import { CHAPTERS } from '../../config/pages.ts';
import { absolute } from '../../config/site.ts';
import { figureOf } from '../../figures/index.ts';
import { formatIssue } from '../../lib/issue.ts';
import { excerptOf } from '../../lib/manifest/excerpt.ts';
import { blocks, fenced, inlineCode, list } from '../../lib/markdown/blocks.ts';
import { lessonMarkdown } from '../../lib/markdown/lesson.ts';
import { resolveCommand } from '../addresses.ts';
import { docFile } from '../docs.ts';
import { brokenOf, manifestOf } from '../manifests.ts';
import { parsedFile } from '../parsed.ts';
import { titleOf } from '../titles.ts';
import type { Desk } from './desk.ts';
import { correctionMarkdown, corrections, failureMarkdown, failures } from './records.ts';

type Props = Record<string, unknown>;

/** The body of a lesson with everything in it that components show. */
export function lessonBody(desk: Desk): string {
	return lessonMarkdown(parsedFile(docFile(desk.locale, desk.slug)), {
		link: desk.link,
		command: resolveCommand,
		component: (name, props, content) => {
			const render = COMPONENTS[name];
			if (!render) throw new Error(`${desk.locale}/${desk.slug}: <${name}> has no form in Markdown.`);
			return render(props, desk, content);
		},
	});
}

const COMPONENTS: Readonly<Record<string, (props: Props, desk: Desk, content: string) => string>> = {
	Manifest: manifestMarkdown,
	Broken: ({ file }, { t }) => {
		const { text, issues } = brokenOf(String(file));
		const errors = issues.map((issue) => formatIssue({ ...issue, file: String(file) })).join('\n');
		return blocks(`✗ ${t('broken.title')}`, fenced(text, 'yaml'), t('broken.error'), fenced(errors, 'text'));
	},
	Correction: ({ id }, desk) => correctionMarkdown(known(corrections(), id), desk),
	Failure: ({ id }, desk) => failureMarkdown(known(failures(), id), desk),
	Figure: ({ name }, { locale, inline }) => {
		const { title, description, twin, caption } = figureOf(String(name));
		const steps = twin.map((step) => inline(step[locale]));
		return blocks(`**${title[locale]}**`, inline(description[locale]), list(steps, true), inline(caption[locale]));
	},
	LearningPath: (_props, desk) => learningPath(desk),
	Steps: (_props, _desk, content) => content,
	Tabs: (_props, _desk, content) => content,
	TabItem: ({ label }, _desk, content) => blocks(`**${String(label)}**`, content),
};

function known<T>(records: ReadonlyMap<string, T>, id: unknown): T {
	const record = records.get(String(id));
	if (record === undefined) throw new Error(`there is no record "${String(id)}".`);
	return record;
}

const manifestProps = z.object({
	file: z.string(),
	at: z.string().optional(),
	notes: z.record(z.string(), z.string()).default({}),
	title: z.string().optional(),
});

/** What `<Manifest>` shows: the text, where it is published, the notes. */
export function manifestMarkdown(props: Props, { t, inline, comma, colon }: Desk): string {
	const { file, at, notes, title } = manifestProps.parse(props);
	const excerpt = excerptOf(manifestOf(file), { at, notes });
	const address = absolute(`/manifests/${file}`);
	const facts = [
		`[${file}](${address})`,
		...(at ? [t('manifest.part', { path: at })] : []),
		t('manifest.checked', { version: `Kubernetes ${KUBERNETES_VERSION}` }),
		inlineCode(`kubectl apply -f ${address}`),
	];
	return blocks(
		title && inline(title),
		fenced(excerpt.text, 'yaml'),
		facts.join(comma),
		list(excerpt.notes.map(({ path, text }) => `${inlineCode(path)}${colon}${inline(text)}`)),
	);
}

function learningPath({ locale, t, page }: Desk): string {
	return blocks(
		...STAGES.flatMap(({ week, chapters, goals }) => [
			`### ${t('path.week', { week })}`,
			t('path.goals').trim(),
			list(goals[locale]),
			...CHAPTERS.filter(({ id }) => chapters.includes(id)).flatMap(({ id, title, pages }) => [
				`#### ${title[locale]}`,
				list(
					pages.map((name) => `[${titleOf(locale, `${id}/${name}`)}](${page(`${id}/${name}`)})`),
					true,
				),
			]),
		]),
	);
}
