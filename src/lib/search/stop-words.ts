import { stem } from './stem.ts';
import { tokenise, type Token } from './text.ts';

/** Words that say how somebody asks, not what about. They count only when nothing else is left of the query. */
export const STOP_LATIN: ReadonlySet<string> = new Set(
	(
		'a an and are as at be been but by can could did do does for from get got had has have how i if in into is it its ' +
		'me my of on or our should so that the their them then there these they this those to was we were what when where ' +
		'vs versus which while who why will with would you your'
	).split(' '),
);

/** A run that starts like this is a question, not a piece of a text. */
export const ASKING = /^(?:为什么|怎么|怎样|如何|什么是|请问|能否|是否)/;

/**
 * What a lesson answers: how, why, when, what sets two things apart, and what a command does. What something is, its
 * entry says.
 */
export const TAUGHT =
	/^(?:kubectl|helm|kubeadm|crictl|docker)\s+\S|怎么|怎样|如何|为什么|为何|什么时候|何时|区别|不同|对比|比较|差异|会发生|\b(?:how|why|when|differences?|differ|vs|versus|compare|compared)\b/;

/** Longest first: 为什么 before 什么. */
const STOP_HAN: readonly string[] = (
	'为什么 是什么 有什么 怎么样 怎么办 怎么 怎样 如何 什么 哪些 哪个 哪里 哪种 是否 可以 能否 能不能 是不是 有没有 请问 一个 一下 ' +
	'我的 我们 你的 自己 这个 那个 这些 那些 之间 时候 的话 一直 总是 出来 起来 需要 应该 关于 的 了 吗 呢 吧 啊 是 我 你 它 把 被 让 给 ' +
	'在 和 与 或 及 跟 有 会 能 要 想 到 从 对 里 中 用 做 去 来 就 都 也 还 又 很 才 个 些 么 得 地 着 过 后 前 时'
).split(' ');

/** Verbs of asking and doing in general: they narrow an answer down, but no page is about them. */
export const FAINT: ReadonlySet<string> = new Set(
	(
		'happen happens happened purpose overview tutorial work works mean means meaning use uses used using make makes need needs want find see show ' +
		'look difference between differ explain ' +
		'查看 使用 发生 知道 区别 不同 作用 用途 功能 原理 介绍 详解 用法 教程 大全 原因 含义 意思 办法 方法 进行 出现 实现 工作'
	).split(' '),
);

/** Parts of a run between words that only ask. */
export function splitStop(run: string): string[] {
	let parts = [run];
	for (const word of STOP_HAN)
		parts = parts.flatMap((part) => (part.length >= word.length ? part.split(word) : [part]));
	return parts.filter(Boolean);
}

/** Whether a token says what is asked about, and not only that something is asked. */
export const says = ({ text, han }: Token): boolean =>
	han ? splitStop(text).length > 0 : text.length > 1 && !STOP_LATIN.has(text);

/**
 * What a question is about: its words without those that ask, in whatever order and form. Empty when that is one word.
 */
export function coreOf(question: string): string {
	const words = tokenise(question)
		.filter(says)
		.flatMap(({ text, han }) => (han ? splitStop(text) : [stem(text)]))
		.filter((word) => !FAINT.has(word));
	return words.length > 1 ? words.sort().join(' ') : '';
}
