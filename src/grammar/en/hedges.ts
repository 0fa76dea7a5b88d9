import type { Hedge } from '../shared/hedge.ts';
import { phraseAt, phrasesOf } from '../shared/phrases.ts';
import { isParted, stretchOf, type Term } from '../shared/terms.ts';

const be = "is|are|was|were|be|been|being|'s|'re";
const reported =
  'said|believed|thought|feared|understood|presumed|reported|alleged|rumoured|rumored|suspected|assumed|estimated|claimed';
/** Those that can stand by themselves, without a form of “to be”: “2,000 soldiers, feared dead”. */
const held =
  'believed|thought|feared|presumed|alleged|rumoured|rumored|suspected|assumed|estimated|understood';
const adverb =
  'now|also|widely|all|both|generally|initially|originally|earlier|still|already|not|since';
const fate =
  'dead|killed|missing|wounded|injured|lost|captured|drowned|slain|trapped|murdered|executed|abducted';
const not = "not|n't|never";
const vouch = 'confirm|confirmed|verify|verified';
const barely = 'yet|also|immediately|independently|publicly|officially';

/** Null: an expression that holds such a word and is no hedge. */
const expressions = phrasesOf<Hedge['kind'] | null>([
  ['reportedly|allegedly|apparently|purportedly|supposedly|seemingly|ostensibly', 'adverb'],
  ['presumably|probably|purported|unconfirmed|unverified', 'adverb'],
  ['possibly|perhaps|maybe|likely|unlikely', 'adverb'],
  ['likely voter|voters', null],
  ['possible that', 'adverb'],
  ['unclear|uncertain|unknown|unsure if|whether', 'unknown'],
  [`${not} yet? immediately|entirely? clear|known|sure|certain|say if|whether`, 'unknown'],
  [`${not} ${barely}? be|been? ${barely}? ${vouch}`, 'unknown'],
  [`${not} ${barely}? be|been? able to ${barely}? ${vouch}`, 'unknown'],
  ['not only|just confirmed|confirm', null],
  [
    `refused|refuses|refusing|refuse|declined|declines|declining|decline|unable to ${vouch}`,
    'unknown',
  ],
  ['without confirming|verifying', 'unknown'],
  ['neither confirmed|confirms|confirm|confirming', 'unknown'],
  ['no confirmation|evidence|proof that', 'unknown'],
  [`${not} rule|ruled|ruling|exclude|excluded out? that`, 'unknown'],
  ['claim|claims|claimed|claiming *? *? that', 'attributed'],
  ['claim|claims|claimed|claiming to have', 'attributed'],
  ['fear|fears|feared|fearing that', 'attributed'],
  [
    'could not? also|still|yet|well|easily|eventually|even? reach|rise|climb|exceed|top|hit|grow|number|total|surpass|pass|double',
    'conditional',
  ],
  [`could still|yet|well? be up|among|trapped|buried|as|more|higher|fewer|${fate}`, 'conditional'],
  ['appear|appears|appeared|seem|seems|seemed to', 'adverb'],
  ['it appears|appeared|seems|seemed that|as', 'adverb'],
  ['appear|appears|appeared|seem|seems|seemed to the|a|an|his|her|their|him|them|me|us', null],
  ['alleged', 'adverb'],
  ['alleged that', null],
  ["has|have|had|'s|'ve|also|he|she|it|they|who|which alleged", null],
  [`${be} ${adverb}? ${reported} to`, 'attributed'],
  [`${be} ${adverb}? ${reported} ${fate}`, 'attributed'],
  [`it ${be} ${adverb}? ${reported} that`, 'attributed'],
  [`it ${be} ${adverb}? ${held}|said`, 'attributed'],
  [`${held}|said|reported to have|be`, 'attributed'],
  [`${held}|reported ${fate}`, 'attributed'],
  [`${be} ${adverb}? supposed to have`, 'attributed'],
]);

/** Between a modal and its verb. */
const between = new Set('not also already still even well now soon yet both all never'.split(' '));
/** After “might” these say that it is the noun. */
const afterNoun = new Set(
  'of and or in at to on with for against as is was has will that by from over than'.split(' '),
);

/** The words by which an English sentence keeps its distance. */
export function englishHedges(sentence: readonly Term[]): Hedge[] {
  const hedges: Hedge[] = [];
  let read = 0;
  for (const [at, term] of sentence.entries()) {
    if (at < read) continue;
    const phrase = phraseAt(expressions, sentence, at) ?? claimAt(sentence, at);
    const length = phrase?.length ?? modalLength(sentence, at);
    read = at + length;
    if (length === 0 || phrase?.value === null) continue;
    const last = sentence[at + length - 1] ?? term;
    hedges.push({ ...stretchOf(term, last), kind: phrase?.value ?? 'conditional' });
  }
  return hedges;
}

const subjects = new Set(
  'he she it they more about nearly some dozens hundreds thousands'.split(' '),
);
const lives = new Set(['lives', 'victims', 'casualties']);
const number_max = 4;

/** “Claimed 500 died”, “claims it killed 500”; a blast that “claimed 24 lives” claims nothing. */
function claimAt(
  sentence: readonly Term[],
  at: number,
): { readonly value: Hedge['kind']; readonly length: number } | null {
  if (!/^(?:claims|claimed|claiming)$/.test(sentence[at]?.plain ?? '')) return null;
  const next = sentence[at + 1];
  if (isParted(next) || !(subjects.has(next?.plain ?? '') || /^\d/.test(next?.plain ?? '')))
    return null;
  const counted = sentence.slice(at + 2, at + 2 + number_max);
  return counted.some(term => lives.has(term.plain)) ? null : { value: 'attributed', length: 1 };
}

/**
 * How many words a modal of uncertainty has: “may”, “might”, “could have”.
 *
 * “Would have” is none: in English news it tells what did not happen, or a future seen from the
 * past. “Could” alone is an ability. “May” with a capital is the month.
 */
function modalLength(sentence: readonly Term[], at: number): number {
  const term = sentence[at];
  if (!term?.plain || !/^(?:may|might|could)$/.test(term.text)) return 0;
  let next = at + 1;
  while (between.has(sentence[next]?.plain ?? '')) next += 1;
  const verb = sentence[next];
  if (verb === undefined || isParted(verb)) return 0;
  if (verb.plain === 'have') return next + 1 - at;
  if (term.plain === 'could' || (term.plain === 'might' && afterNoun.has(verb.plain))) return 0;
  return 1;
}
