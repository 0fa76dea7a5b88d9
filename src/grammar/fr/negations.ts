import { phraseAt, phrasesOf } from '../shared/phrases.ts';
import { isParted, type Term } from '../shared/terms.ts';
import type { WordSpan } from '../shared/word-span.ts';
import { withoutInversion } from './conditional.ts';

/** After “ne”; those of the second kind may stand far from it. */
const near = new Set(['pas', 'plus', 'point', 'guère']);
const far = new Set(
  'jamais aucun aucune rien personne ni nul nulle nullement aucunement'.split(' '),
);
const near_max = 9;
const far_max = 30;

/** These can be the subject: “aucun soldat n’a été tué”. */
const subjects = new Set('aucun aucune rien personne ni nul nulle jamais'.split(' '));
const subject_max = 15;

const determiners = new Set(
  `un une le la les l' ce cet cette ces du des de d' au aux son sa ses leur leurs chaque quelque autre
  deux trois quatre premier dernier grand petit faux nouveau même mauvais bon quelques à`.split(
    /\s+/,
  ),
);
const that = new Set(['que', "qu'"]);
const noSubject = new Set(['que', "qu'", 'sans', 'si']);

/** Verbs that “ne” alone denies: “Donald Trump n’a pu s’empêcher …”. */
const literary =
  /^(?:peut|peuvent|pouvait|pouvaient|put|purent|pourra|pourrait|pourraient|saurait|sauraient|sait|savait|ose|osent|osait|osa)$/u;
const literaryParticiple = /^(?:pu|su|osé)$/u;
const auxiliaries = new Set(['a', 'ont', 'avait', 'avaient', 'aurait', 'auraient', 'ayant']);
const pronouns = new Set("y en le la les l' lui leur se s' me m' nous vous".split(' '));

/** Before “que … ne” these make the “ne” an expletive: “avant qu’il ne parte”. */
const expletive =
  /^(?:avant|moins|plus|mieux|pire|autre|autres|autrement|peur|crainte|crain\p{L}*|redout\p{L}*|évit\p{L}*|empêch\p{L}*|meilleure?s?|supérieure?s?|doute\p{L}*|nie\p{L}*)$/u;
const expletive_max = 8;

/** Words that deny without “ne”. Null: an expression that holds one and denies nothing. */
const alone = phrasesOf<'negation' | null>([
  ['aucun|aucune|ni|non|sans', 'negation'],
  ['sans aucun|aucune', 'negation'],
  ['pas', 'negation'],
  ['nulle part', 'negation'],
  ['non seulement|moins|loin|sans', null],
  ['pas seulement|uniquement|moins|mal', null],
  ['pas à pas', null],
  ['sans doute|cesse|précédent|abri|abris|papiers|équivoque|relâche|fil|pilote|égal|faille', null],
  ['sans aucun|nul doute', null],
]);

/** What a French sentence denies; restrictions (“ne … que”) and the expletive “ne” are left out. */
export function frenchNegations(sentence: readonly Term[]): WordSpan[] {
  // “Ne” comes first: it may claim a word before it that would also stand by itself (“aucun … ne”).
  const whole: Candidate[] = [];
  for (const [at, { plain }] of sentence.entries()) {
    if (plain !== 'ne' && plain !== "n'") continue;
    const candidate = aroundNe(sentence, at, (whole.at(-1)?.to ?? -1) + 1);
    if (candidate !== null) whole.push(candidate);
  }
  const all: Candidate[] = [];
  let next = 0;
  for (let at = 0; at < sentence.length; ) {
    const candidate = whole[next]?.from === at ? whole[next++] : lone(sentence, at);
    if (candidate) all.push(candidate);
    at = candidate ? candidate.to + 1 : at + 1;
  }
  return all.filter(candidate => candidate.denies).map(({ from, to }) => ({ from, to }));
}

/** What has the form of a negation, and whether it denies. */
type Candidate = WordSpan & { readonly denies: boolean };

function aroundNe(sentence: readonly Term[], ne: number, from: number): Candidate | null {
  if (/^(?:importe|empêche)$/u.test(sentence[ne + 1]?.plain ?? '')) return null;
  const isExpletive = followsExpletive(sentence, ne);
  const second = secondElement(sentence, ne, isExpletive ? 4 : far_max);
  const isPas = typeof second === 'number' && sentence[second]?.plain === 'pas';
  const subject = isPas ? null : subjectOf(sentence, ne, from);
  if (subject !== null) return { from: subject, to: ne, denies: true };
  if (second === 'restrictive') return null;
  if (second !== null) return { from: ne, to: second, denies: deniesWith(sentence, second) };
  const verb = isExpletive ? null : literaryVerb(sentence, ne);
  return verb === null ? null : { from: ne, to: verb, denies: true };
}

/** The first “aucun”, “rien”, “ni” … before “ne” that is not an object of something earlier. */
function subjectOf(sentence: readonly Term[], ne: number, from: number): number | null {
  let subject: number | null = null;
  for (let at = ne - 1; at >= Math.max(from, ne - subject_max); at -= 1) {
    const plain = sentence[at]?.plain ?? '';
    const before = sentence[at - 1]?.plain ?? '';
    const counts =
      plain === 'pas'
        ? /^une?$/.test(sentence[at + 1]?.plain ?? '') && !determiners.has(before)
        : subjects.has(plain) && !determiners.has(before) && !noSubject.has(before);
    if (counts) subject = at;
    if (isParted(sentence[at], /[;:.!?…]/)) break;
  }
  return subject;
}

/** The word that makes the negation whole; whichever of it and “que” comes first decides. */
function secondElement(
  sentence: readonly Term[],
  ne: number,
  reach: number,
): number | 'restrictive' | null {
  for (let at = ne + 1; at <= ne + reach && at < sentence.length; at += 1) {
    const plain = sentence[at]?.plain ?? '';
    if (isParted(sentence[at], /[;:.!?…]/) || plain === 'ne' || plain === "n'") return null;
    if (that.has(plain)) return 'restrictive';
    if (!isSecond(sentence, at, at <= ne + near_max)) continue;
    const restricts = that.has(sentence[at + 1]?.plain ?? '') && !/^(?:pas|personne)$/.test(plain);
    return restricts ? 'restrictive' : at;
  }
  return null;
}

function isSecond(sentence: readonly Term[], at: number, isNear: boolean): boolean {
  const plain = sentence[at]?.plain ?? '';
  if (plain === 'personne') return !determiners.has(sentence[at - 1]?.plain ?? '');
  return far.has(plain) || (isNear && near.has(plain));
}

/** “Pas seulement” and “pas moins de” deny nothing. */
function deniesWith(sentence: readonly Term[], second: number): boolean {
  if (sentence[second]?.plain !== 'pas') return true;
  const next = sentence[second + 1]?.plain ?? '';
  return !/^(?:seulement|uniquement|moins|que)$/.test(next);
}

function followsExpletive(sentence: readonly Term[], ne: number): boolean {
  const before = sentence.slice(Math.max(0, ne - expletive_max), ne);
  const at = before.findLastIndex(term => that.has(term.plain));
  return at >= 0 && before.slice(0, at).some(term => expletive.test(term.plain));
}

function literaryVerb(sentence: readonly Term[], ne: number): number | null {
  let at = ne + 1;
  while (pronouns.has(sentence[at]?.plain ?? '')) at += 1;
  const plain = withoutInversion(sentence[at]?.plain ?? '');
  if (literary.test(plain)) return at;
  if (!auxiliaries.has(plain)) return null;
  return literaryParticiple.test(sentence[at + 1]?.plain ?? '') ? at + 1 : null;
}

function lone(sentence: readonly Term[], at: number): Candidate | null {
  const phrase = phraseAt(alone, sentence, at);
  if (phrase === null) return null;
  const isStep = sentence[at]?.plain === 'pas' && determiners.has(sentence[at - 1]?.plain ?? '');
  const denies = phrase.value !== null && !isStep;
  return { from: at, to: at + phrase.length - 1, denies };
}
