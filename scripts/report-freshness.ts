/** `npm run report:freshness`: lessons whose last check is long ago, and pairs that wait for a review. Never fails. */
import { pairedSlugs } from '../src/checks/reviews.ts';
import { KUBERNETES_VERSION } from '../src/config/kubernetes.ts';
import { staleReasons } from '../src/lib/page/freshness.ts';
import { parsePage } from '../src/lib/page/parse.ts';
import { lessonFacts } from '../src/lib/page/schema.ts';
import { reviewState } from '../src/lib/parity/review.ts';
import { docSources, readSource } from '../src/source/docs.ts';
import { buildDay, hashesOf, readReviews } from '../src/source/reviews.ts';

const now = { day: buildDay(), version: KUBERNETES_VERSION };
console.log(`On ${now.day}, against Kubernetes ${now.version}:`);

const stale = docSources().flatMap(({ file }) => {
	const { checked, kubernetes } = lessonFacts.parse(parsePage(readSource(file)).data);
	const reasons = staleReasons({ checked, kubernetes }, now);
	return reasons.length ? [`  ${file}: checked ${checked} against ${kubernetes} (${reasons.join(', ')})`] : [];
});
console.log(`${stale.length} files were checked over a year ago or more than two minor versions back.`);
for (const line of stale) console.log(line);

const reviews = readReviews();
const WORDS = {
	new: 'never reviewed',
	both: 'both halves changed',
	'zh-cn': 'only zh-cn changed',
	en: 'only en changed',
};
const open = pairedSlugs().flatMap((slug) => {
	const state = reviewState(reviews.get(slug), hashesOf(slug));
	return state === 'same' ? [] : [`  ${slug}: ${WORDS[state]}`];
});
console.log(`${open.length} pairs changed since both halves were reviewed together.`);
for (const line of open) console.log(line);

const explained = [...reviews].filter(([, { reason }]) => reason);
console.log(`${explained.length} pairs were last changed in one half only.`);
for (const [slug, { reason }] of explained) console.log(`  ${slug}: ${reason}`);
